/// One device (or all devices of one product and version) and one advisory: the verdict and why.
public struct Match: Sendable, Hashable, Codable {
    /// The advisory's tracking id.
    public var advisory: String
    /// The verdict.
    public var verdict: Verdict
    /// How sure, from 0 to 1. It orders work; it never turns a verdict into another.
    public var confidence: Double
    /// Ids of the advisory's products that the device is or may be.
    public var products: [String]
    /// Why, the weightiest first; never empty.
    public var reasons: [MatchReason]

    /// A match with all its members.
    public init(advisory: String, verdict: Verdict, confidence: Double, products: [String], reasons: [MatchReason]) {
        self.advisory = advisory
        self.verdict = verdict
        self.confidence = confidence
        self.products = products
        self.reasons = reasons
    }
}
