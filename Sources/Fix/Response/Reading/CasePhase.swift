/// How far a case is; it follows from its state.
public enum CasePhase: String, Sendable, Hashable, Codable, CaseIterable {
    /// The devices are not matched, or nobody ranked it or wrote a plan yet.
    case assessing
    /// The plan is not agreed.
    case planning
    /// The plan is agreed, or none is needed, and devices are open.
    case remediating
    /// Nothing is open; the closing keys are missing.
    case closing
    /// Both teams closed it.
    case closed
}
