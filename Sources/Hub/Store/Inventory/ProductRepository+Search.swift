extension ProductRepository {
    private static let columns = """
        p.id, p.manufacturer, p.model, p.model_number, p.description, p.device_identifier, p.product_key, \
        COALESCE(c.versions, 0), COALESCE(c.devices, 0)
        """

    private static let tables = """
        products p LEFT JOIN (SELECT product_id, COUNT(*) AS versions, CAST(SUM(device_count) AS BIGINT) AS devices
            FROM product_versions GROUP BY product_id) c ON c.product_id = p.id
        """

    /// A page of products with these words in manufacturer, model, model number or description, those with most devices
    /// first; all products where the words are empty.
    public func search(_ text: String, after cursor: ProductCursor? = nil, limit: Int = 50) throws -> [ProductRecord] {
        var clause = SQLClause("1 = 1")
        if !text.isEmpty {
            clause.search(for: text, in: ["p.manufacturer", "p.model", "p.model_number", "p.description"])
        }
        if let cursor {
            clause.and(
                "(-COALESCE(c.devices, 0), p.id) > (?, ?)", .integer(-Int64(cursor.devices)), .integer(cursor.id))
        }
        return try driver.read { connection in
            try connection.rows(
                "SELECT \(Self.columns) FROM \(Self.tables) WHERE \(clause.sql) "
                    + "ORDER BY COALESCE(c.devices, 0) DESC, p.id LIMIT \(max(0, limit))",
                clause.values, ProductRecord.init(row:))
        }
    }

    /// The product of a number.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is none.
    public func find(id: Int64) throws -> ProductRecord {
        let found = try driver.read { connection in
            try connection.first(
                "SELECT \(Self.columns) FROM \(Self.tables) WHERE p.id = ?", [.integer(id)], ProductRecord.init(row:))
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
