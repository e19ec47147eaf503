/// What a token may be used for. A token never gives more than its owner's roles do.
public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Reading.
    case read
    /// Bringing in advisories and inventories.
    case `import`
    /// Working on reviews and cases.
    case work
    /// Seeing how to reach patients, and writing to them.
    case contacts
    /// Reading and verifying the audit log.
    case audit
    /// Keeping accounts and tokens.
    case admin
}
