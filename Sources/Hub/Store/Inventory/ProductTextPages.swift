/// The texts of all products in pages of a thousand, one value each.
///
/// A new advisory has to be held against every product. A row and four values for each of a hundred thousand products
/// take longer to fetch than to look at; a page is one value. A product's texts never change, so pages only grow.
struct ProductTextPages {
    let connection: any SQLConnection

    private static let size = 1000

    /// Adds the products that are on no page yet, filling up the last page first.
    func extend() throws(StoreError) {
        let last = try connection.first(
            "SELECT first_product, last_product FROM product_texts ORDER BY first_product DESC LIMIT 1"
        ) { row throws(StoreError) in (first: try row.integer(), last: try row.integer()) }
        var done = last?.last ?? 0
        guard try hasProducts(after: done) else { return }
        if let last, last.last - last.first + 1 < Int64(Self.size) {
            try connection.execute("DELETE FROM product_texts WHERE first_product = ?", [.integer(last.first)])
            done = last.first - 1
        }
        while let end = try addPage(after: done) { done = end }
    }

    private func hasProducts(after id: Int64) throws(StoreError) -> Bool {
        try !connection.query("SELECT id FROM products WHERE id > ? LIMIT 1", [.integer(id)]).isEmpty
    }

    /// - Returns: the last product of the page, or nil when there was none left.
    private func addPage(after id: Int64) throws(StoreError) -> Int64? {
        var bytes: [UInt8] = []
        var ids: [Int64] = []
        let rows = try connection.query(
            """
            SELECT id, manufacturer, model, model_number, description FROM products WHERE id > ?
            ORDER BY id LIMIT \(Self.size)
            """, [.integer(id)])
        for var row in rows {
            ids.append(try row.integer())
            for _ in 0..<4 {
                bytes += try row.text().utf8
                bytes.append(ProductTexts.separator)
            }
        }
        guard let first = ids.first, let last = ids.last else { return nil }
        try connection.execute(
            "INSERT INTO product_texts (first_product, last_product, texts) VALUES (?, ?, ?)",
            [.integer(first), .integer(last), .blob(bytes)])
        return last
    }

    /// Every page, in order.
    func all() throws(StoreError) -> [ProductTextPage] {
        try connection.rows("SELECT first_product, texts FROM product_texts ORDER BY first_product", []) {
            row throws(StoreError) in ProductTextPage(first: try row.integer(), bytes: try row.blob())
        }
    }
}
