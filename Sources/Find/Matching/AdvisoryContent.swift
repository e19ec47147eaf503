public import CSAF

/// What matching needs of one advisory: its claims, and the prose that qualifies them.
public struct AdvisoryContent: Sendable, Hashable {
    /// One piece of prose, and the products it is about.
    public struct Remark: Sendable, Hashable {
        /// Where the prose stands in the document.
        public enum Source: Sendable, Hashable {
            /// A note of the document or of a vulnerability.
            case note
            /// A remediation, with its category as in CSAF.
            case remediation(String)
        }

        /// Where it stands.
        public var source: Source
        /// The text as written.
        public var text: String
        /// Ids of the products that it is about; empty means all of them.
        public var products: Set<String>

        /// A remark about the products with these ids, or about all when there are none.
        public init(source: Source, text: String, products: Set<String> = []) {
            self.source = source
            self.text = text
            self.products = products
        }
    }

    /// The tracking id.
    public var id: String
    /// The title.
    public var title: String
    /// The year of publication, by which dates without a year are read; nil when it is not known.
    public var year: Int?
    /// The product claims.
    public var claims: [ProductClaim]
    /// The prose, in document order.
    public var remarks: [Remark]

    /// An advisory with these claims and remarks.
    public init(
        id: String, title: String, year: Int? = nil, claims: [ProductClaim], remarks: [Remark] = []
    ) {
        self.id = id
        self.title = title
        self.year = year
        self.claims = claims
        self.remarks = remarks
    }
}
