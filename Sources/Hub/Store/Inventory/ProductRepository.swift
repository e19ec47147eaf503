/// Products and their versions: the few thousand things that a million devices are.
public struct ProductRepository: Sendable {
    let driver: any SQLDriver
    let shelf: ProductShelf

    /// The highest number that a product version has; 0 when there is none.
    public func lastVersionID() throws -> Int64 {
        try driver.read { connection in
            try connection.nextID(in: "product_versions") - 1
        }
    }

    /// The texts of every product, by number, as bytes: the quick way to see which products a new advisory may mean.
    ///
    /// Products without a device are among them. Ask `versions(ofProducts:)` for those that matter.
    public func textPages() throws -> [ProductTextPage] {
        try driver.read { connection in try ProductTextPages(connection: connection).all() }
    }

    /// Every software text that may name a component, once; a few too many, never too few.
    public func softwareTextsWithNames() throws -> [String] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT DISTINCT software_version FROM product_versions WHERE names_software = 1
                ORDER BY software_version
                """
            ) { row throws(StoreError) in try row.text() }
        }
    }

    /// The products with a version of one of these software texts, which name components, in order.
    public func products(withSoftware texts: [String]) throws -> [Int64] {
        try driver.read { connection in
            var found: Set<Int64> = []
            for part in texts.map(SQLValue.text).chunks(of: SQLText.chunk) {
                found.formUnion(
                    try connection.rows(
                        """
                        SELECT DISTINCT product_id FROM product_versions
                        WHERE names_software = 1 AND software_version IN (\(SQLText.marks(part.count)))
                        """, part
                    ) { row throws(StoreError) in try row.integer() })
            }
            return found.sorted()
        }
    }

    /// The product versions with a number above this one, by number, one at a time.
    ///
    /// Versions without a device are among them: a device may come back to one later.
    public func forEachVersion(after id: Int64 = 0, _ body: (ProductVersionRecord) throws -> Void) throws {
        try driver.read { connection in
            try connection.forEach(
                """
                SELECT \(ProductVersionRecord.columns) FROM \(ProductVersionRecord.tables)
                WHERE pv.id > ? ORDER BY pv.id
                """, [.integer(id)]
            ) { row in try body(try ProductVersionRecord(row: &row)) }
        }
    }

    /// The versions of some products, by number.
    public func versions(ofProducts ids: [Int64]) throws -> [ProductVersionRecord] {
        try versions("pv.product_id", among: ids.map { .integer($0) })
    }

    /// The versions of all products with this key, by number: those that a confirmation concerns.
    public func versions(productKey: String) throws -> [ProductVersionRecord] {
        try versions("p.product_key", among: [.text(productKey)])
    }

    /// These versions, by number.
    public func versions(_ ids: [Int64]) throws -> [ProductVersionRecord] {
        try versions("pv.id", among: ids.map { .integer($0) })
    }

    private func versions(_ column: String, among values: [SQLValue]) throws -> [ProductVersionRecord] {
        try driver.read { connection in
            var found: [ProductVersionRecord] = []
            for part in values.chunks(of: SQLText.chunk) {
                found += try connection.rows(
                    """
                    SELECT \(ProductVersionRecord.columns) FROM \(ProductVersionRecord.tables)
                    WHERE \(column) IN (\(SQLText.marks(part.count))) ORDER BY pv.id
                    """, part, ProductVersionRecord.init(row:))
            }
            return found.sorted { $0.id < $1.id }
        }
    }

    /// A page of products by number, beginning after the one given, with their counts.
    public func list(after id: Int64 = 0, limit: Int = 50) throws -> [ProductRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(Self.columns)
                FROM products p WHERE p.id > ? ORDER BY p.id LIMIT \(max(0, limit))
                """, [.integer(id)], ProductRecord.init(row:))
        }
    }

    /// Keeps a product's devices apart by serial number and dates from now on.
    ///
    /// For a product of which an advisory names serial numbers or dates. Others stay together, since a version for
    /// each unit would make matching go device by device. The new versions have higher numbers, so that they are
    /// pending for every advisory.
    public func splitByUnit(product id: Int64) throws {
        try driver.write { connection in
            try ProductSplit(connection: connection, product: id).run()
            try ContentVersion.advance(.inventory, .matching, in: connection)
        }
    }
}
