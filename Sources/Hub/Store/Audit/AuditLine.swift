/// What the log is made of, in the order in which it is exported and verified.
public enum AuditLine: Sendable, Hashable {
    /// A change of state.
    case entry(AuditEntry)
    /// A signature over all that came before.
    case seal(AuditSeal)
}
