public import Triage

/// How urgent a case is, as triage or a person found.
public struct CaseAssessment: Sendable, Hashable, Codable {
    /// The priority, in triage's words: a raw value of `Priority`, such as `out-of-cycle`.
    public var priority: String
    /// When the work is due; nil when no date is set.
    public var due: Instant?
    /// The path that led there, a plain sentence a step.
    public var path: [String]

    /// An assessment.
    public init(priority: String, due: Instant? = nil, path: [String] = []) {
        (self.priority, self.due, self.path) = (priority, due, path)
    }
}
