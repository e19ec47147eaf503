/// Addresses at which calendars read due dates.
public struct CalendarRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a new address.
    ///
    /// - Returns: the address with its number.
    public func add(_ record: CalendarRecord, audit entry: (CalendarRecord) -> NewAuditEntry) throws -> CalendarRecord {
        let time = now()
        return try driver.write { connection in
            var record = record
            record.id = try connection.nextID(in: "calendars")
            record.madeAt = time
            try connection.execute(
                "INSERT INTO calendars (\(CalendarRecord.columns)) VALUES (\(SQLText.marks(8)))", record.values)
            try audit.append([entry(record)], in: connection)
            return record
        }
    }

    /// The address of this number, and in whose name it is read.
    public func find(_ id: Int64) throws -> (calendar: CalendarRecord, user: UserRecord)? {
        try driver.read { connection in
            let calendar = try connection.first(
                "SELECT \(CalendarRecord.columns) FROM calendars WHERE id = ?", [.integer(id)],
                CalendarRecord.init(row:))
            guard let calendar else { return nil }
            let user = try connection.first(
                "SELECT \(UserRecord.columns) FROM users WHERE id = ?", [.integer(calendar.userID)],
                UserRecord.init(row:))
            return user.map { (calendar, $0) }
        }
    }

    /// A person's addresses, oldest first.
    public func list(userID: Int64) throws -> [CalendarRecord] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(CalendarRecord.columns) FROM calendars WHERE user_id = ? ORDER BY id", [.integer(userID)],
                CalendarRecord.init(row:))
        }
    }

    /// Takes an address back for good.
    ///
    /// - Returns: whether it was in force.
    @discardableResult
    public func revoke(_ id: Int64, audit entry: NewAuditEntry) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let changed = try connection.execute(
                "UPDATE calendars SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                [.integer(time), .integer(id)])
            if changed > 0 { try audit.append([entry], in: connection) }
            return changed > 0
        }
    }
}
