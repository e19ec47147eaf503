public import Matching

/// What matching found for one product version and one advisory.
public struct NewVerdict: Sendable, Hashable {
    /// The product version.
    public var productVersionID: Int64
    /// The verdict. `unrelated` is not kept.
    public var verdict: Verdict
    /// How sure, from 0 to 1.
    public var confidence: Double
    /// The claim's product, the same in all advisories (vendor and name): what a person may confirm or reject.
    public var claimProduct: String
    /// Ids of the advisory's products that it is or may be.
    public var products: [String]
    /// Why, the weightiest first.
    public var reasons: [MatchReason]

    /// A verdict with all its members.
    public init(
        productVersionID: Int64, verdict: Verdict, confidence: Double, claimProduct: String, products: [String],
        reasons: [MatchReason]
    ) {
        self.productVersionID = productVersionID
        self.verdict = verdict
        self.confidence = confidence
        self.claimProduct = claimProduct
        self.products = products
        self.reasons = reasons
    }
}

/// The product versions that a match went through; their earlier verdicts are replaced.
public enum MatchScope: Sendable, Hashable {
    /// All, up to this number.
    case all(through: Int64)
    /// Those above the first number, up to the second.
    case new(after: Int64, through: Int64)
    /// Just these, after a person confirmed or rejected something.
    case versions([Int64])
}

/// What a match found for one advisory.
public struct AdvisoryMatch: Sendable, Hashable {
    /// The number of the advisory's revision.
    public var advisoryID: Int64
    /// What it went through.
    public var scope: MatchScope
    /// What it found; whatever it went through and is not here is unrelated.
    public var verdicts: [NewVerdict]

    /// A match with all its members.
    public init(advisoryID: Int64, scope: MatchScope, verdicts: [NewVerdict]) {
        self.advisoryID = advisoryID
        self.scope = scope
        self.verdicts = verdicts
    }
}

/// An advisory that was not yet matched with all product versions under the rules of today.
public struct PendingMatch: Sendable, Hashable {
    /// The number of the advisory's newest revision.
    public let advisoryID: Int64
    /// It was matched up to this product version; 0 when all are to be matched.
    public let after: Int64
}
