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
