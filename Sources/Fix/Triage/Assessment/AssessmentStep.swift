/// One step of the way to a priority: a value, where it came from, and a sentence for people.
public struct AssessmentStep: Codable, Hashable, Sendable {
    /// Which step it is, in the order in which they are taken.
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// The state of exploitation.
        case exploitation
        /// The exposure of the system.
        case exposure = "system_exposure"
        /// Whether attacks can be automated.
        case automatable
        /// What the device does for a patient.
        case function = "clinical_function"
        /// The safety impact.
        case safety = "safety_impact"
        /// The mission impact.
        case mission = "mission_impact"
        /// Safety and mission impact together, by SSVC's table.
        case humanImpact = "human_impact"
        /// The priority of SSVC's deployer tree.
        case tree = "deployer_tree"
        /// The patient-harm floor.
        case floor = "patient_harm_floor"
        /// The rule for what is known to be exploited.
        case kevRule = "kev_rule"
        /// The due date.
        case due
    }

    /// Which step it is.
    public let kind: Kind
    /// The value, under its name in the standard or in the policy.
    public let value: String
    /// Where it came from.
    public let source: FactSource
    /// Why, in plain words.
    public let text: String
    /// The words that were read, where there were any.
    public let quote: String?
    /// The decision point, the table's row or the policy's member that applies: `ssvc:DT_DP:1.0.0#8`.
    public let reference: String?

    init(
        _ kind: Kind, _ value: String, _ source: FactSource, _ text: String, quote: String? = nil,
        reference: String? = nil
    ) {
        (self.kind, self.value, self.source, self.text) = (kind, value, source, text)
        (self.quote, self.reference) = (quote, reference)
    }

    init<Value: DecisionValue>(_ kind: Kind, _ judgement: Judgement<Value>) {
        self.init(
            kind, judgement.value.rawValue, judgement.source, judgement.reason, quote: judgement.quote,
            reference: Value.point)
    }
}
