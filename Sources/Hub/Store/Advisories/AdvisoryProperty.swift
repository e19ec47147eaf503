/// One thing that lists of advisories can be narrowed and sorted by (CSAF 2.0, conformance clause 12): every required
/// field of `/document`, CVE ids, the product tree, scores and severity.
public enum AdvisoryProperty: String, Sendable, Hashable, CaseIterable {
    /// `/document/tracking/current_release_date`
    case released
    /// `/document/tracking/initial_release_date`
    case firstReleased = "first_released"
    /// `/document/title`
    case title
    /// `/document/tracking/id`
    case trackingID = "tracking_id"
    /// `/document/tracking/status`
    case status
    /// `/document/tracking/version`
    case revision
    /// `/document/tracking/revision_history`
    case history
    /// `/document/publisher/name`
    case publisher
    /// `/document/publisher/category`
    case publisherCategory = "publisher_category"
    /// `/document/publisher/namespace`
    case publisherNamespace = "publisher_namespace"
    /// `/document/category`
    case category
    /// `/document/csaf_version`
    case csafVersion = "csaf_version"
    /// `/vulnerabilities[]/cve`
    case cve
    /// Vendors of the product tree.
    case vendor
    /// Families and products of the product tree.
    case product
    /// Versions and ranges of the product tree.
    case version
    /// Identifiers of the product tree.
    case identifier
    /// What else the product tree says.
    case productTree = "product_tree"
    /// The highest CVSS base score.
    case score
    /// `/document/aggregate_severity/text`
    case severity

    /// The properties that words are looked for in.
    public static let searchable = allCases.filter { $0 != .score }

    /// What it is called.
    public var words: String { rawValue.replacing("_", with: " ") }

    /// What it is compared and sorted by: text in lower case, or the score.
    var key: String {
        switch self {
        case .released: "a.current_release_date"
        case .firstReleased: Self.known("first_release_date")
        case .title: "LOWER(a.title)"
        case .trackingID: "LOWER(a.tracking_id)"
        case .status: Self.known("status")
        case .revision: Self.known("revision_key")
        case .history: Self.known("history")
        case .publisher: "LOWER(a.publisher)"
        case .publisherCategory: Self.known("publisher_category")
        case .publisherNamespace: "LOWER(\(Self.known("publisher_namespace")))"
        case .category: "LOWER(\(Self.known("category")))"
        case .csafVersion: Self.known("csaf_version")
        case .cve: Self.known("cves")
        case .vendor: Self.known("vendors")
        case .product: Self.known("products")
        case .version: Self.known("versions")
        case .identifier: Self.known("identifiers")
        case .productTree: Self.known("tree_words")
        case .score: "COALESCE(a.score, -1)"
        case .severity: "LOWER(\(Self.known("aggregate_severity")))"
        }
    }

    /// What words are looked for in.
    var searched: String { self == .revision ? "LOWER(a.revision)" : key }

    /// An advisory of an earlier version of this program has no properties until they are read.
    private static func known(_ column: String) -> String { "COALESCE(pr.\(column), '')" }
}

/// The order of a list of advisories.
public struct AdvisoryOrder: Sendable, Hashable {
    /// What it goes by.
    public var property: AdvisoryProperty
    /// Whether the greatest comes first.
    public var isDescending: Bool

    /// An order; the newest release first unless told otherwise.
    public init(_ property: AdvisoryProperty = .released, descending: Bool = true) {
        (self.property, isDescending) = (property, descending)
    }

    var words: String { isDescending ? "DESC" : "ASC" }

    /// Narrows to what comes after a line.
    func goOn(after cursor: AdvisoryCursor, _ clause: inout SQLClause) {
        let key = property == .score ? SQLValue.real(Double(cursor.key) ?? -1) : .text(cursor.key)
        clause.and("(\(property.key), a.id) \(isDescending ? "<" : ">") (?, ?)", key, .integer(cursor.id))
    }

    /// The key of a line, as its cursor holds it.
    func key(_ row: inout SQLRow) throws(StoreError) -> String {
        property == .score ? String(try row.real()) : try row.text()
    }
}
