/// What two keys are needed for.
public enum KeyKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// That this is the plan.
    case plan
    /// That the case is closed.
    case closing
}
