extension ProductRepository {
    static let columns = """
        p.id, p.manufacturer, p.model, p.model_number, p.description, p.device_identifier, p.product_key,
        (SELECT COUNT(*) FROM product_versions pv WHERE pv.product_id = p.id),
        (SELECT CAST(COALESCE(SUM(pv.device_count), 0) AS BIGINT) FROM product_versions pv WHERE pv.product_id = p.id)
        """

    /// A page of products with these words in manufacturer, model, model number or description, those with most devices
    /// first; all products where the words are empty.
    public func search(_ text: String, after cursor: ProductCursor? = nil, limit: Int = 50) throws -> [ProductRecord] {
        try driver.read { connection in
            let stock = try shelf.stock(in: connection)
            let ids = stock.page(of: text.isEmpty ? nil : stock.products(containing: text), after: cursor, limit: limit)
            guard !ids.isEmpty else { return [] }
            let rows = try connection.rows(
                "SELECT \(Self.columns) FROM products p WHERE p.id IN (\(SQLText.marks(ids.count)))",
                ids.map { .integer($0) }, ProductRecord.init(row:))
            let byID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            return ids.compactMap { byID[$0] }
        }
    }

    /// The product of a number.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is none.
    public func find(id: Int64) throws -> ProductRecord {
        let found = try driver.read { connection in
            try connection.first(
                "SELECT \(Self.columns) FROM products p WHERE p.id = ?", [.integer(id)], ProductRecord.init(row:))
        }
        guard let found else {
            throw StoreError(.notFound, "There is no product \(id).", advice: "Look for it in the list of products.")
        }
        return found
    }
}

extension ProductRepository {
    /// The number of the product that a version belongs to.
    public func productNumber(ofVersion id: Int64) throws -> Int64? {
        try driver.read { connection in
            try connection.first("SELECT product_id FROM product_versions WHERE id = ?", [.integer(id)]) {
                row throws(StoreError) in try row.integer()
            }
        }
    }
}
