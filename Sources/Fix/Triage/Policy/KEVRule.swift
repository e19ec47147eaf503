/// What it means for a case that its vulnerability is in the catalogue of known exploited vulnerabilities.
public struct KEVRule: Codable, Hashable, Sendable {
    /// The priority that a listed vulnerability has at least.
    public var minimum: Priority
    /// Whether the catalogue's due date counts where it comes before the policy's and has not passed at the start.
    public var adoptsDueDate: Bool

    private enum CodingKeys: String, CodingKey {
        case minimum
        case adoptsDueDate = "adopt_due_date"
    }

    /// A rule.
    public init(minimum: Priority, adoptsDueDate: Bool) {
        (self.minimum, self.adoptsDueDate) = (minimum, adoptsDueDate)
    }
}
