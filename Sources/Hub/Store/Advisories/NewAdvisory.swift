/// One document about to be kept, with what its reader found in it.
public struct NewAdvisory: Sendable, Hashable {
    /// The tracking id, as written.
    public var trackingID: String
    /// The version text of this revision.
    public var revision: String
    /// When this revision was released: ISO 8601 in UTC, so that the order of texts is the order in time.
    public var currentReleaseDate: String
    /// The document's title.
    public var title: String
    /// Who published it.
    public var publisher: String
    /// The severity in a word, as the lists show it; empty when the document gives none.
    public var severity: String
    /// The highest CVSS base score, 0 to 10.
    public var score: Double?
    /// Which kind of document it is (`csaf-2.0`, `csaf-2.1`).
    public var format: String
    /// SHA-256 of `bytes`, in lower-case hexadecimal: the document's identity.
    public var sha256: String
    /// A hash over the meaning of the document, which tells a silent edit from another layout.
    public var contentHash: String
    /// Where it was read from.
    public var sourcePath: String
    /// How many findings the validator has.
    public var findingCount: Int
    /// The validator's findings, as a JSON array.
    public var findings: String
    /// What it can be found by.
    public var properties: AdvisoryProperties
    /// The document, byte for byte.
    public var bytes: [UInt8]

    /// A document to keep; everything but its identity may be filled in after.
    public init(trackingID: String, revision: String, sha256: String, bytes: [UInt8]) {
        self.trackingID = trackingID
        self.revision = revision
        self.sha256 = sha256
        self.bytes = bytes
        currentReleaseDate = ""
        title = ""
        publisher = ""
        severity = ""
        score = nil
        format = ""
        contentHash = ""
        sourcePath = ""
        findingCount = 0
        findings = "[]"
        properties = AdvisoryProperties()
    }
}
