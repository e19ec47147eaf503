import Inventory

extension DeviceRepository {
    /// A page of the devices whose product has the filter's words, by asset tag.
    ///
    /// Where many devices have them, the next page is found soon by going along the asset tags; where few have, by
    /// gathering those few. The one that is expected to look at fewer devices is taken.
    func search(_ filter: DeviceFilter, after assetTag: String, limit: Int) throws -> [DeviceRecord] {
        try driver.read { connection in
            let stock = try shelf.stock(in: connection)
            let chosen = stock.products(containing: filter.text)
            let (few, all) = (stock.deviceCount(of: chosen), stock.deviceCount)
            guard few > 0, limit > 0 else { return [] }
            var rest = filter
            rest.text = ""
            let walk = DeviceWalk(connection: connection, filter: rest, after: assetTag, limit: limit)
            let tags =
                few <= limit * all / few
                ? try walk.gather(stock.versions(of: chosen)) : try walk.along { stock.isChosen($0, chosen) }
            return try DeviceWalk.records(tags, in: connection)
        }
    }
}

/// Ways to the asset tags of a page.
private struct DeviceWalk {
    let connection: any SQLConnection
    let filter: DeviceFilter
    let after: String
    let limit: Int

    /// Goes along the asset tags until the page is full.
    func along(_ isWanted: (Int64) -> Bool) throws -> [String] {
        var (found, last) = ([String](), after)
        while true {
            var clause = SQLClause("d.asset_tag > ?", .text(last))
            filter.narrow(&clause)
            let part = try connection.rows(
                """
                SELECT d.asset_tag, d.product_version_id FROM devices d WHERE \(clause.sql)
                ORDER BY d.asset_tag LIMIT \(SQLText.chunk)
                """, clause.values
            ) { row throws(StoreError) in (tag: try row.text(), version: try row.integer()) }
            for line in part where isWanted(line.version) {
                found.append(line.tag)
                if found.count == limit { return found }
            }
            guard part.count == SQLText.chunk, let end = part.last?.tag else { return found }
            last = end
        }
    }

    /// Gathers the first of each run of versions, and takes the first of all.
    func gather(_ versions: [Int64]) throws -> [String] {
        var found: [String] = []
        for part in versions.chunks(of: SQLText.chunk) {
            var clause = SQLClause("d.asset_tag > ?", .text(after))
            clause.and("d.product_version_id IN (\(SQLText.marks(part.count)))", part.map { .integer($0) })
            filter.narrow(&clause)
            found += try connection.rows(
                "SELECT d.asset_tag FROM devices d WHERE \(clause.sql) ORDER BY d.asset_tag LIMIT \(limit)",
                clause.values
            ) { row throws(StoreError) in try row.text() }
        }
        return Array(found.sorted { $0.isOrdered(before: $1) }.prefix(limit))
    }

    /// The devices of these asset tags, in this order.
    static func records(_ tags: [String], in connection: any SQLConnection) throws -> [DeviceRecord] {
        var found: [DeviceRecord] = []
        for part in tags.chunks(of: SQLText.chunk) {
            found += try connection.rows(
                """
                SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables)
                WHERE d.asset_tag IN (\(SQLText.marks(part.count))) ORDER BY d.asset_tag
                """, part.map { .text($0) }, DeviceRecord.init(row:))
        }
        return found
    }
}

extension String {
    /// Whether it comes before another as the database orders texts: by code point, where Swift goes by characters.
    func isOrdered(before other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
