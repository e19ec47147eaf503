/// An advisory that was not yet matched with all product versions under the rules of today.
public struct PendingMatch: Sendable, Hashable {
    /// The number of the advisory's newest revision.
    public let advisoryID: Int64
    /// It was matched up to this product version; 0 when all are to be matched.
    public let after: Int64
}
