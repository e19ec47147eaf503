public import Inventory

/// Cases and their events. Events are only ever added.
public struct CaseRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository

    /// Reads a case, lets `decide` make the next events of what is there, and keeps them: one transaction, so that
    /// nobody else's change comes between.
    ///
    /// - Parameters:
    ///   - id: the case, or nil for a new one, which is then given its number.
    ///   - entries: what is logged of the change.
    ///   - decide: reads what it needs and returns the change; nil when there is nothing to change. What it throws
    ///     changes nothing.
    /// - Returns: the case as lists show it; nil when nothing was changed.
    @discardableResult
    public func change(
        _ id: Int64?, audit entries: (CaseChange) throws -> [NewAuditEntry],
        _ decide: (CaseTransaction) throws -> CaseChange?
    ) throws -> CaseRow? {
        try driver.write { connection in
            let number = try id ?? connection.nextID(in: "cases")
            guard let change = try decide(CaseTransaction(id: number, connection: connection)) else { return nil }
            try keep(change, of: number, in: connection)
            try audit.append(try entries(change), in: connection)
            return change.row
        }
    }

    private func keep(_ change: CaseChange, of id: Int64, in connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO cases (\(CaseRow.columns)) VALUES (\(SQLText.marks(10)))
            ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, title = excluded.title,
                phase = excluded.phase, priority = excluded.priority, priority_rank = excluded.priority_rank,
                due_at = excluded.due_at, changed_at = excluded.changed_at, summary = excluded.summary, wakes_at = 0
            """, change.row.values)
        try connection.batch(
            "INSERT INTO case_events (case_id, \(CaseEventRow.columns)) VALUES (\(SQLText.marks(6)))",
            change.events.map { event in
                [
                    .integer(id), .integer(event.sequence), .integer(event.at), .text(event.actor), .text(event.kind),
                    .text(event.body),
                ]
            })
        if let advisories = change.advisories {
            try connection.execute("DELETE FROM case_advisories WHERE case_id = ?", [.integer(id)])
            try connection.batch(
                "INSERT INTO case_advisories (tracking_id, case_id) VALUES (?, ?)",
                advisories.map { [.text($0), .integer(id)] })
        }
        try connection.batch(
            "DELETE FROM case_devices WHERE asset_tag = ? AND case_id = ?",
            change.removedDevices.map { [.text($0), .integer(id)] })
        try connection.batch(
            "INSERT INTO case_devices (asset_tag, case_id) VALUES (?, ?) ON CONFLICT (asset_tag, case_id) DO NOTHING",
            change.addedDevices.map { [.text($0), .integer(id)] })
    }

    /// What lists say of a case, or nil when there is none of this number.
    public func find(_ id: Int64) throws -> CaseRow? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(CaseRow.columns) FROM cases WHERE id = ?", [.integer(id)], CaseRow.init(row:))
        }
    }

    /// The version of a case, which every change of it moves on; nil when there is none of this number.
    public func version(of id: Int64) throws -> Int64? {
        try driver.glance { connection in
            try connection.first("SELECT sequence FROM cases WHERE id = ?", [.integer(id)]) { row throws(StoreError) in
                try row.integer()
            }
        }
    }

    /// The numbers and versions, in turn, of the cases that an advisory joined; nil where no newest revision is of just this
    /// tracking id, as it is written.
    public func versions(ofAdvisory trackingID: String) throws -> [Int64]? {
        try driver.glance { connection in
            let known = try connection.query(
                "SELECT 1 FROM advisories WHERE tracking_id = ? AND is_latest = 1", [.text(trackingID)])
            guard !known.isEmpty else { return nil }
            return try Self.versions(
                "case_advisories m JOIN cases c ON c.id = m.case_id WHERE m.tracking_id = ?", trackingID, connection)
        }
    }

    /// The numbers and versions, in turn, of the cases to which a device belongs; nil where no device has just this asset tag,
    /// as it is written.
    public func versions(ofDevice assetTag: String) throws -> [Int64]? {
        try driver.glance { connection in
            let known = try connection.query("SELECT 1 FROM devices WHERE asset_tag = ?", [.text(assetTag)])
            guard !known.isEmpty else { return nil }
            return try Self.versions(
                "case_devices m JOIN cases c ON c.id = m.case_id WHERE m.asset_tag = ?", assetTag, connection)
        }
    }

    private static func versions(
        _ source: String, _ name: String, _ connection: any SQLConnection
    ) throws(StoreError) -> [Int64] {
        try connection.rows("SELECT c.id, c.sequence FROM \(source) ORDER BY c.id", [.text(name)]) {
            row throws(StoreError) in [try row.integer(), try row.integer()]
        }.flatMap(\.self)
    }

    /// The events of a case after one of them, in order.
    public func events(of id: Int64, after sequence: Int64 = 0, limit: Int = .max) throws -> [CaseEventRow] {
        try driver.read { try CaseTransaction(id: id, connection: $0).events(after: sequence, limit: limit) }
    }

    /// The numbers of all cases, or of those that one of these advisories joined.
    public func numbers(advisories trackingIDs: [String]? = nil) throws -> [Int64] {
        try driver.read { connection in
            guard let trackingIDs else {
                return try connection.rows("SELECT id FROM cases ORDER BY id") { row throws(StoreError) in
                    try row.integer()
                }
            }
            var found: Set<Int64> = []
            for part in trackingIDs.chunks(of: SQLText.chunk) {
                let marks = SQLText.marks(part.count)
                found.formUnion(
                    try connection.rows(
                        "SELECT case_id FROM case_advisories WHERE tracking_id IN (\(marks))",
                        part.map { .text($0) }
                    ) { row throws(StoreError) in try row.integer() })
            }
            return found.sorted()
        }
    }

    /// The numbers of the cases whose clock may have something to say at a time, in milliseconds since 1970: those that
    /// changed since they were last looked at, and those of which the moment has come.
    public func waking(at time: Int64) throws -> [Int64] {
        try driver.read { connection in
            try connection.rows("SELECT id FROM cases WHERE wakes_at <= ? ORDER BY id", [.integer(time)]) {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    /// Notes when the clocks of cases next have something to say; nil for never. A case that has changed since this
    /// version of it stays awake.
    public func sleep(_ cases: [(id: Int64, version: Int64, until: Int64?)]) throws {
        guard !cases.isEmpty else { return }
        try driver.writeQuietly { connection in
            try connection.batch(
                "UPDATE cases SET wakes_at = ? WHERE id = ? AND sequence = ?",
                cases.map { [.integer($0.until ?? .max), .integer($0.id), .integer($0.version)] })
        }
    }

    /// Has every clock asked anew, after the rules of their deadlines changed.
    public func wakeAll() throws {
        try driver.writeQuietly { _ = try $0.execute("UPDATE cases SET wakes_at = 0") }
    }

    /// What the inventory says of a case's devices, as far as triage asks: one answer for all of them.
    public func triageFacts(of id: Int64) throws -> [Device] {
        let fields: [DeviceField] = [.assetTag, .model, .description, .clinicalFunction, .networkZone, .status]
        let columns = fields.map { "\($0.table).\($0.columnName)" }.joined(separator: ", ")
        return try driver.read { connection in
            try connection.rows(
                """
                SELECT \(columns) FROM case_devices c JOIN devices d ON d.asset_tag = c.asset_tag
                JOIN product_versions pv ON pv.id = d.product_version_id JOIN products p ON p.id = pv.product_id
                WHERE c.case_id = ? ORDER BY c.asset_tag
                """, [.integer(id)]
            ) { row throws(StoreError) in
                var device = Device()
                for field in fields { device[field] = try row.text() }
                return device
            }
        }
    }

    /// A page of cases, the most urgent and the first due at the top.
    public func list(_ filter: CaseFilter = CaseFilter(), after row: CaseCursor? = nil, limit: Int = 50) throws
        -> [CaseRow]
    {
        var clause = filter.clause
        if let row {
            clause.and(
                "(priority_rank, due_at, id) > (?, ?, ?)", .integer(Int64(row.priorityRank)), .integer(row.dueAt),
                .integer(row.id))
        }
        return try driver.read { connection in
            try connection.rows(
                "SELECT \(CaseRow.columns) FROM cases WHERE \(clause.sql) ORDER BY priority_rank, due_at, id "
                    + "LIMIT \(max(0, limit))", clause.values, CaseRow.init(row:))
        }
    }

    /// The numbers of the cases that are not closed, the most urgent and the first due first.
    public func openCases() throws -> [Int64] {
        try driver.read { connection in
            try connection.rows("SELECT id FROM cases WHERE phase <> 'closed' ORDER BY priority_rank, due_at, id") {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    /// How many cases are in which phase.
    public func counts() throws -> [String: Int] {
        try driver.read { connection in
            let rows = try connection.rows("SELECT phase, COUNT(*) FROM cases GROUP BY phase") {
                row throws(StoreError) in (try row.text(), try row.count())
            }
            return Dictionary(rows, uniquingKeysWith: +)
        }
    }
}
