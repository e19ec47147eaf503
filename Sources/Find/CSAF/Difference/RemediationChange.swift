/// A remediation that two revisions give differently.
public struct RemediationChange: Sendable, Hashable {
    /// The earlier remediation.
    public var old: Remediation
    /// The later remediation.
    public var new: Remediation
    /// Whether the text is the same and only the products, of those in both revisions, differ.
    public var onlyProducts: Bool
}
