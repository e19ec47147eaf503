/// What an advisory can be found by, beside what `AdvisoryRecord` shows: the required fields of a document, its
/// vulnerabilities, and its product tree (CSAF 2.0, conformance clause 12).
public struct AdvisoryProperties: Sendable, Hashable {
    /// The document's category.
    public var category = ""
    /// The version of CSAF.
    public var csafVersion = ""
    /// What kind of publisher it is.
    public var publisherCategory = ""
    /// The URL that makes the publisher's name unique.
    public var publisherNamespace = ""
    /// When the first version was released: ISO 8601 in UTC.
    public var firstReleaseDate = ""
    /// `draft`, `interim` or `final`.
    public var status = ""
    /// The revision in a form whose order as text is its order as a version.
    public var revisionKey = ""
    /// Date, number and summary of every version.
    public var history: [String] = []
    /// The publisher's own word for how bad it is.
    public var aggregateSeverity = ""
    /// CVE ids.
    public var cves: [String] = []
    /// Names of vendors.
    public var vendors: [String] = []
    /// Names of product families and products.
    public var products: [String] = []
    /// Versions and ranges of versions.
    public var versions: [String] = []
    /// Product ids, model numbers, serial numbers, stock keeping units, CPEs, package URLs and the like.
    public var identifiers: [String] = []
    /// What else the product tree says.
    public var treeWords: [String] = []

    /// Nothing known.
    public init() {}

    static let columns = """
        advisory_id, category, csaf_version, publisher_category, publisher_namespace, first_release_date, status, \
        revision_key, history, aggregate_severity, cves, vendors, products, versions, identifiers, tree_words
        """

    func values(advisory id: Int64) -> [SQLValue] {
        let single = [
            category, csafVersion, publisherCategory, publisherNamespace, firstReleaseDate, status, revisionKey,
        ]
        let lists = [cves, vendors, products, versions, identifiers, treeWords]
        return [.integer(id)] + single.map { .text(SQLValue.storable($0)) } + [Self.list(history)]
            + [.text(SQLValue.storable(aggregateSeverity))] + lists.map { Self.list(Set($0).sorted()) }
    }

    private static func list(_ texts: [String]) -> SQLValue {
        .text(SQLValue.storable(texts.joined(separator: "\n").lowercased()))
    }
}

extension AdvisoryRepository {
    /// Keeps the properties of a revision, in the place of those of before.
    public func save(_ properties: AdvisoryProperties, of id: Int64) throws {
        try driver.write { try Self.insert(properties, of: id, in: $0) }
    }

    static func insert(_ properties: AdvisoryProperties, of id: Int64, in connection: any SQLConnection)
        throws(StoreError)
    {
        try connection.execute("DELETE FROM advisory_properties WHERE advisory_id = ?", [.integer(id)])
        try connection.execute(
            "INSERT INTO advisory_properties (\(AdvisoryProperties.columns)) VALUES (\(SQLText.marks(16)))",
            properties.values(advisory: id))
    }

    /// Newest revisions whose properties are not here yet: those that an earlier version of this program kept.
    public func withoutProperties(limit: Int) throws -> [AdvisoryRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns) FROM advisories a
                LEFT JOIN advisory_properties pr ON pr.advisory_id = a.id
                WHERE a.is_latest = 1 AND pr.advisory_id IS NULL ORDER BY a.id LIMIT \(max(0, limit))
                """, [], AdvisoryRecord.init(row:))
        }
    }
}
