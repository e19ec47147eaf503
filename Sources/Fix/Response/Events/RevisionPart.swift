/// What a new revision of an advisory changed.
public enum RevisionPart: String, Sendable, Hashable, Codable, CaseIterable {
    /// What is affected. It reopens.
    case affected
    /// What is to be done. It reopens.
    case remedy
    /// Other words. They are noted and reopen nothing.
    case prose
}
