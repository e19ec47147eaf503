/// What is known about a device, or about a group of devices that share these facts.
public struct DeviceContext: Codable, Hashable, Sendable {
    /// What it does for a patient.
    public var function: Judgement<ClinicalFunction>?
    /// Where it stands in the networks.
    public var zone: Judgement<NetworkZone>?
    /// How far its radio reaches.
    public var radio: Judgement<RadioReach>?
    /// Whether anybody depends on it at present.
    public var inUse: Judgement<Bool>?
    /// The exposure, where a person has settled it.
    public var exposure: Judgement<SystemExposure>?
    /// The safety impact, where a person has settled it.
    public var safety: Judgement<SafetyImpact>?
    /// The mission impact, where a person has settled it.
    public var mission: Judgement<MissionImpact>?

    private enum CodingKeys: String, CodingKey {
        case function, zone, radio, exposure, safety, mission
        case inUse = "in_use"
    }

    /// Facts; whatever is left out is unknown.
    public init(
        function: Judgement<ClinicalFunction>? = nil, zone: Judgement<NetworkZone>? = nil,
        radio: Judgement<RadioReach>? = nil, inUse: Judgement<Bool>? = nil,
        exposure: Judgement<SystemExposure>? = nil, safety: Judgement<SafetyImpact>? = nil,
        mission: Judgement<MissionImpact>? = nil
    ) {
        (self.function, self.zone, self.radio, self.inUse) = (function, zone, radio, inUse)
        (self.exposure, self.safety, self.mission) = (exposure, safety, mission)
    }
}
