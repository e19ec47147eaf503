/// One line of what an advisory says about products, small enough to lay beside another source's line.
public struct ClaimLine: Sendable, Hashable, Codable {
    /// The maker, as written.
    public var vendor: String
    /// The product, as written.
    public var product: String
    /// The model numbers it lists, each in full (`MMT-1715`).
    public var models: [String]
    /// The version or version range, as written; empty when none is stated.
    public var version: String
    /// The state claimed, in CSAF's words (`known_affected`, `fixed`, …).
    public var status: String

    /// A line of an advisory.
    public init(
        vendor: String, product: String, models: [String] = [], version: String = "",
        status: String = "known_affected"
    ) {
        self.vendor = vendor
        self.product = product
        self.models = models
        self.version = version
        self.status = status
    }
}
