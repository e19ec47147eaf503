/// One revision of one advisory, as far as a case needs it.
public struct AdvisoryFacts: Sendable, Hashable, Codable {
    /// Which advisory.
    public var id: AdvisoryID
    /// What kind of document it is.
    public var source: SourceKind
    /// The document's title.
    public var title: String
    /// The revision, as the publisher counts.
    public var revision: String
    /// The SHA-256 of the document's bytes, in hexadecimal.
    public var contentHash: String
    /// What it says about products.
    public var claims: [ClaimLine]
    /// The vulnerabilities it is about; may be empty, as in a recall without a CVE.
    public var vulnerabilities: [VulnerabilityFacts]
    /// The remedies it offers.
    public var remedies: [Remedy]
    /// Digests that tell what a later revision changed.
    public var digests: FactDigests

    /// One revision of an advisory.
    public init(
        id: AdvisoryID, source: SourceKind, title: String = "", revision: String, contentHash: String,
        claims: [ClaimLine] = [], vulnerabilities: [VulnerabilityFacts] = [], remedies: [Remedy] = [],
        digests: FactDigests
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.revision = revision
        self.contentHash = contentHash
        self.claims = claims
        self.vulnerabilities = vulnerabilities
        self.remedies = remedies
        self.digests = digests
    }

    /// The ids of its vulnerabilities; the advisory's own id where it names none.
    public var vulnerabilityIDs: [String] {
        vulnerabilities.isEmpty ? [id.trackingID] : vulnerabilities.map(\.id)
    }

    private enum CodingKeys: String, CodingKey {
        case id, source, title, revision, claims, vulnerabilities, remedies, digests
        case contentHash = "content_hash"
    }
}
