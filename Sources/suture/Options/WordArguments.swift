public import ArgumentParser
public import Hub
public import Logging
public import Response
public import Triage

// Words of the domain that the command line takes as they are written in the API.

extension Role: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}
extension Logger.Level: @retroactive ExpressibleByArgument {}
extension Team: ExpressibleByArgument {}
extension KeyKind: ExpressibleByArgument {}
extension ActionKind: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension Evidence.Kind: ExpressibleByArgument {}
extension DeviceVerdict: ExpressibleByArgument {}
extension DeviceCare.Loaner: ExpressibleByArgument {}
extension CasePhase: ExpressibleByArgument {}
extension Priority: ExpressibleByArgument {}
extension ClinicalFunction: ExpressibleByArgument {}
extension NetworkZone: ExpressibleByArgument {}
extension RadioReach: ExpressibleByArgument {}
extension SystemExposure: ExpressibleByArgument {}
extension Exploitation: ExpressibleByArgument {}
extension Automatable: ExpressibleByArgument {}
extension SafetyImpact: ExpressibleByArgument {}
extension MissionImpact: ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
    /// Reads a timestamp of RFC 3339, or a bare day, which begins at midnight UTC.
    public init?(argument: String) { self.init(argument) }
}
