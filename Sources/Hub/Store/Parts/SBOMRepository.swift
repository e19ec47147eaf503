import Matching

/// Bills of materials, their parts, and the advisories that name these.
public struct SBOMRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a bill of materials with its bytes; an earlier one of the same product and version stays, and counts no more.
    ///
    /// - Returns: the record with its number; nil when the same bytes are current for that product and version already.
    public func add(_ record: SBOMRecord, _ components: [ComponentRecord], bytes: [UInt8]) throws -> SBOMRecord? {
        let time = now()
        return try driver.write { connection in
            let key: [SQLValue] = [.integer(record.productID), .text(record.version)]
            let known = try connection.first(
                "SELECT sha256 FROM sboms WHERE product_id = ? AND version = ? AND is_current = 1", key
            ) { row throws(StoreError) in try row.text() }
            guard known != record.sha256 else { return nil }
            var record = record
            record.id = try connection.nextID(in: "sboms")
            (record.importedAt, record.componentCount) = (time, components.count)
            try connection.execute(
                "INSERT INTO documents (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                [.text(record.sha256), .integer(Int64(bytes.count)), .blob(bytes)])
            try connection.execute("UPDATE sboms SET is_current = 0 WHERE product_id = ? AND version = ?", key)
            try connection.execute(
                "INSERT INTO sboms (\(SBOMRecord.columns)) VALUES (\(SQLText.marks(11)))", record.values)
            try connection.batch(
                "INSERT INTO sbom_components VALUES (\(SQLText.marks(7)))",
                components.map { one in
                    [
                        .integer(record.id), .integer(Int64(one.number)), .text(one.name), .text(one.version),
                        .text(one.supplier), .text(one.packageURL), .text(one.cpe),
                    ]
                })
            try audit.append(
                [
                    NewAuditEntry(
                        actor: record.importedBy, kind: "sbom.imported", subject: "sbom/\(record.id)",
                        body: AuditBody.json([
                            "product": String(record.productID), "sha256": record.sha256, "version": record.version,
                        ]))
                ], in: connection)
            return record
        }
    }

    /// The bill of materials of this number.
    public func find(_ id: Int64) throws -> SBOMRecord? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(SBOMRecord.columns) FROM sboms WHERE id = ?", [.integer(id)], SBOMRecord.init(row:))
        }
    }

    /// A page of those that are current, oldest first; or those of one product.
    public func list(product: Int64? = nil, after id: Int64 = 0, limit: Int = 50) throws -> [SBOMRecord] {
        var clause = SQLClause("is_current = 1 AND id > ?", .integer(id))
        if let product { clause.and("product_id = ?", .integer(product)) }
        return try driver.read { connection in
            try connection.rows(
                "SELECT \(SBOMRecord.columns) FROM sboms WHERE \(clause.sql) ORDER BY id LIMIT \(max(0, limit))",
                clause.values, SBOMRecord.init(row:))
        }
    }

    /// The parts of a bill of materials after one of them.
    public func components(of id: Int64, after number: Int = 0, limit: Int = .max) throws -> [ComponentRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(ComponentRecord.columns) FROM sbom_components c WHERE c.sbom_id = ? AND c.number > ?
                ORDER BY c.number LIMIT \(max(0, limit))
                """, [.integer(id), .integer(Int64(number))], ComponentRecord.init(row:))
        }
    }

    /// Advisories in their newest revision that were not matched with all bills of materials, and up to which they were.
    public func pending() throws -> [(advisory: Int64, after: Int64)] {
        try driver.read { connection in
            let last = try connection.nextID(in: "sboms") - 1
            guard last > 0 else { return [] }
            return try connection.rows(
                """
                SELECT a.id, m.through_sbom FROM advisories a LEFT JOIN sbom_marks m ON m.advisory_id = a.id
                WHERE a.is_latest = 1 AND (m.advisory_id IS NULL OR m.through_sbom < ?) ORDER BY a.id
                """, [.integer(last)]
            ) { row throws(StoreError) in (try row.integer(), try row.optionalInteger() ?? 0) }
        }
    }

    /// Keeps what a match found: verdicts of these advisories about bills of materials after one, up to another.
    public func record(
        _ matches: [NewComponentMatch], advisories: [Int64], after: Int64, through: Int64
    ) throws {
        try driver.write { connection in
            for advisory in advisories {
                try connection.execute(
                    "DELETE FROM sbom_matches WHERE advisory_id = ? AND sbom_id > ? AND sbom_id <= ?",
                    [.integer(advisory), .integer(after), .integer(through)])
                try connection.execute(
                    """
                    INSERT INTO sbom_marks (advisory_id, through_sbom) VALUES (?, ?)
                    ON CONFLICT (advisory_id) DO UPDATE SET through_sbom = excluded.through_sbom
                    """, [.integer(advisory), .integer(through)])
            }
            try connection.batch(
                "INSERT INTO sbom_matches VALUES (\(SQLText.marks(7)))",
                matches.map { one in
                    [
                        .integer(one.advisoryID), .integer(one.sbomID), .integer(Int64(one.number)),
                        .text(one.match.verdict.rawValue), .real(one.match.confidence),
                        .text(JSONText.array(one.match.products)), .text(JSONText.array(one.match.reasons)),
                    ]
                })
        }
    }

    /// Forgets how far an advisory was matched, so that it is matched again.
    public func unmark(advisory id: Int64) throws {
        try driver.write { try $0.execute("DELETE FROM sbom_marks WHERE advisory_id = ?", [.integer(id)]) }
    }

    /// The highest number of a bill of materials; 0 when there is none.
    public func last() throws -> Int64 { try driver.read { try $0.nextID(in: "sboms") - 1 } }

    private static let matched = """
        sbom_matches m JOIN advisories a ON a.id = m.advisory_id AND a.is_latest = 1
        JOIN sboms s ON s.id = m.sbom_id AND s.is_current = 1
        JOIN sbom_components c ON c.sbom_id = m.sbom_id AND c.number = m.number
        """

    /// The advisories that name parts of a bill of materials.
    public func matches(sbom id: Int64) throws -> [ComponentMatch] {
        try matches("m.sbom_id = ?", .integer(id))
    }

    /// The parts that an advisory names.
    public func matches(advisory id: Int64) throws -> [ComponentMatch] {
        try matches("m.advisory_id = ?", .integer(id))
    }

    private func matches(_ condition: String, _ value: SQLValue) throws -> [ComponentMatch] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(ComponentMatch.columns) FROM \(Self.matched) WHERE \(condition)
                ORDER BY m.sbom_id, m.number, a.tracking_id
                """, [value], ComponentMatch.init(row:))
        }
    }

    /// Marks how far vulnerabilities of parts are.
    public func mark(_ marks: [ComponentMark], by actor: String) throws {
        let time = now()
        try driver.write { connection in
            try connection.batch(
                """
                INSERT INTO sbom_remediations VALUES (\(SQLText.marks(7)))
                ON CONFLICT (tracking_id, sbom_id, number, vulnerability) DO UPDATE SET status = excluded.status,
                    marked_by = excluded.marked_by, marked_at = excluded.marked_at
                """,
                marks.map { mark in
                    [
                        .text(mark.trackingID), .integer(mark.sbomID), .integer(Int64(mark.number)),
                        .text(mark.vulnerability), .text(mark.status), .text(actor), .integer(time),
                    ]
                })
            try audit.append(
                marks.map { mark in
                    NewAuditEntry(
                        actor: actor, kind: "sbom.marked", subject: "sbom/\(mark.sbomID)",
                        body: AuditBody.json([
                            "advisory": mark.trackingID, "component": String(mark.number), "status": mark.status,
                            "vulnerability": mark.vulnerability,
                        ]))
                }, in: connection)
        }
    }

    /// How far vulnerabilities of an advisory are, part by part.
    public func marks(advisory trackingID: String) throws -> [ComponentMark] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT tracking_id, sbom_id, number, vulnerability, status FROM sbom_remediations
                WHERE tracking_id = ? ORDER BY sbom_id, number, vulnerability
                """, [.text(trackingID)]
            ) { row throws(StoreError) in
                ComponentMark(
                    trackingID: try row.text(), sbomID: try row.integer(), number: try row.count(),
                    vulnerability: try row.text(), status: try row.text())
            }
        }
    }
}
