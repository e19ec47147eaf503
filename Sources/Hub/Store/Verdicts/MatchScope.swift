/// The product versions that a match went through; their earlier verdicts are replaced.
public enum MatchScope: Sendable, Hashable {
    /// All, up to this number.
    case all(through: Int64)
    /// Those above the first number, up to the second.
    case new(after: Int64, through: Int64)
    /// Just these, after a person confirmed or rejected something.
    case versions([Int64])
}
