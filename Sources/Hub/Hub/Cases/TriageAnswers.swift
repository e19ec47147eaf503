public import Triage

/// What a person has settled about a case's vulnerabilities and devices; it counts before what documents say.
public struct TriageAnswers: Sendable, Hashable, Codable {
    /// What the devices do for a patient.
    public var function: ClinicalFunction?
    /// Where they stand in the networks.
    public var zone: NetworkZone?
    /// How far their radio reaches.
    public var radio: RadioReach?
    /// How exposed they are.
    public var exposure: SystemExposure?
    /// Whether the vulnerability is exploited.
    public var exploitation: Exploitation?
    /// Whether attacks can be automated.
    public var automatable: Automatable?
    /// What an attack does to safety.
    public var safety: SafetyImpact?
    /// What an attack does to the mission.
    public var mission: MissionImpact?

    /// Answers; whatever is left out is as the documents say.
    public init() {}
}
