public import ArgumentParser
public import Hub
public import Logging
public import Response
public import Triage

/// Words of the domain as the command line takes them: with dashes, or as the API writes them.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension WordArgument {
    /// Reads a word.
    public init?(argument: String) {
        let asked = Self.dashed(argument)
        guard let word = Self.allCases.first(where: { Self.dashed($0.rawValue) == asked }) else { return nil }
        self = word
    }

    /// The words that there are.
    public static var allValueStrings: [String] { allCases.map { dashed($0.rawValue) } }

    private static func dashed(_ word: String) -> String {
        String(word.map { $0 == "_" || $0 == " " ? "-" : $0 }).lowercased()
    }
}

extension Role: WordArgument {}
extension Scope: WordArgument {}
extension Team: WordArgument {}
extension KeyKind: WordArgument {}
extension ActionKind: WordArgument {}
extension Audience: WordArgument {}
extension Evidence.Kind: WordArgument {}
extension DeviceVerdict: WordArgument {}
extension DeviceCare.Loaner: WordArgument {}
extension CasePhase: WordArgument {}
extension Priority: WordArgument {}
extension ClinicalFunction: WordArgument {}
extension NetworkZone: WordArgument {}
extension RadioReach: WordArgument {}
extension SystemExposure: WordArgument {}
extension Exploitation: WordArgument {}
extension Automatable: WordArgument {}
extension SafetyImpact: WordArgument {}
extension MissionImpact: WordArgument {}

extension Logger.Level: @retroactive ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
    /// Reads a timestamp of RFC 3339, or a bare day, which begins at midnight UTC.
    public init?(argument: String) { self.init(argument) }
}
