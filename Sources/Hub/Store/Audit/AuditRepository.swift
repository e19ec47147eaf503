/// The append-only log. There is no way to change a line, and none to take one out but from its old end, after it was
/// sealed and its time of keeping is over.
public struct AuditRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Logs changes as a transaction of their own.
    public func append(_ entries: [NewAuditEntry]) throws {
        try driver.write { try append(entries, in: $0) }
    }

    /// Logs changes in the transaction that makes them: both are kept, or neither.
    public func append(_ entries: [NewAuditEntry], in connection: any SQLConnection) throws(StoreError) {
        guard !entries.isEmpty else { return }
        var last = try Self.last(in: connection)
        let time = now()
        var lines: [AuditEntry] = []
        for entry in entries {
            var line = AuditEntry(
                sequence: last.sequence + 1, at: time, actor: SQLValue.storable(entry.actor), kind: entry.kind,
                subject: SQLValue.storable(entry.subject), body: SQLValue.storable(entry.body),
                previousHash: last.hash, hash: "")
            line.hash = AuditHash.of(line)
            lines.append(line)
            last = (line.sequence, line.hash)
        }
        try connection.batch(
            "INSERT INTO audit_log (\(AuditEntry.columns)) VALUES (\(SQLText.marks(8)))", lines.map(\.values))
        // Whoever is to hear of a change has its message in the same transaction.
        try OutboxRepository.tell(of: lines, in: connection)
    }

    /// The newest line's place; 0 for an empty log.
    public func lastSequence() throws -> Int64 {
        try driver.read { try Self.last(in: $0).sequence }
    }

    /// A page of lines after a place, oldest first, narrowed by what is asked for.
    public func list(_ filter: AuditFilter = AuditFilter(), after sequence: Int64 = 0, limit: Int = 100) throws
        -> [AuditEntry]
    {
        let clause = filter.clause(comparison: "sequence > ?", sequence)
        return try read(clause, order: "ASC", limit: limit)
    }

    /// A page of lines before a place, newest first, narrowed by what is asked for.
    public func latest(_ filter: AuditFilter = AuditFilter(), before sequence: Int64 = .max, limit: Int = 100) throws
        -> [AuditEntry]
    {
        let clause = filter.clause(comparison: "sequence < ?", sequence)
        return try read(clause, order: "DESC", limit: limit)
    }

    private func read(_ clause: SQLClause, order: String, limit: Int) throws -> [AuditEntry] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(AuditEntry.columns) FROM audit_log WHERE \(clause.sql) ORDER BY sequence \(order) "
                    + "LIMIT \(max(0, limit))", clause.values, AuditEntry.init(row:))
        }
    }

    /// Hands over the whole log from one unchanging view, oldest first, each seal after the line that it seals.
    public func forEach(_ body: (AuditLine) throws -> Void) throws {
        try driver.read { connection in
            let seals = try connection.rows(
                "SELECT \(AuditSeal.columns) FROM audit_seals ORDER BY sequence", [], AuditSeal.init(row:))
            var next = 0
            func handOverSeals(through sequence: Int64) throws {
                while next < seals.count, seals[next].sequence <= sequence {
                    try body(.seal(seals[next]))
                    next += 1
                }
            }
            try connection.forEach("SELECT \(AuditEntry.columns) FROM audit_log ORDER BY sequence", []) { row in
                let entry = try AuditEntry(row: &row)
                try handOverSeals(through: entry.sequence - 1)
                try body(.entry(entry))
            }
            try handOverSeals(through: .max)
        }
    }

    /// A part of the log after a line, oldest first, each seal after the line that it seals; for those who take it piece
    /// by piece.
    public func lines(after sequence: Int64, limit: Int) throws -> [AuditLine] {
        try driver.read { connection in
            let entries = try connection.rows(
                "SELECT \(AuditEntry.columns) FROM audit_log WHERE sequence > ? ORDER BY sequence LIMIT \(max(1, limit))",
                [.integer(sequence)], AuditEntry.init(row:))
            let end = entries.last?.sequence ?? sequence
            // Before the first line there may be the seal over those that were retired.
            let start = sequence == 0 ? 0 : sequence + 1
            var seals = try connection.rows(
                "SELECT \(AuditSeal.columns) FROM audit_seals WHERE sequence >= ? AND sequence <= ? ORDER BY sequence",
                [.integer(start), .integer(end)], AuditSeal.init(row:))[...]
            var lines: [AuditLine] = []
            for entry in entries {
                while let seal = seals.first, seal.sequence < entry.sequence {
                    lines.append(.seal(seals.removeFirst()))
                }
                lines.append(.entry(entry))
            }
            return lines + seals.map { .seal($0) }
        }
    }

    /// The newest seal.
    public func lastSeal() throws -> AuditSeal? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(AuditSeal.columns) FROM audit_seals ORDER BY sequence DESC LIMIT 1", [],
                AuditSeal.init(row:))
        }
    }

    /// Seals the log as it is, unless its newest line is sealed already.
    ///
    /// - Parameter make: signs the line of this number and hash at this time.
    /// - Returns: whether a seal was made.
    @discardableResult
    public func seal(_ make: (_ sequence: Int64, _ hash: String, _ at: Int64) throws -> AuditSeal) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let last = try Self.last(in: connection)
            guard last.sequence > 0 else { return false }
            let sealed = try connection.first("SELECT MAX(sequence) FROM audit_seals") { row throws(StoreError) in
                try row.optionalInteger()
            }
            if let sealed, let sequence = sealed, sequence >= last.sequence { return false }
            let seal = try make(last.sequence, last.hash, time)
            try connection.execute(
                "INSERT INTO audit_seals (\(AuditSeal.columns)) VALUES (\(SQLText.marks(5)))",
                [
                    .integer(seal.sequence), .text(seal.hash), .integer(seal.at), .text(seal.publicKey),
                    .text(seal.signature),
                ])
            return true
        }
    }

    /// Takes out lines from before a time, up to a seal that then is the log's beginning.
    ///
    /// - Returns: how many lines went.
    @discardableResult
    public func retire(before time: Int64) throws -> Int {
        try driver.write { connection in
            let first = try connection.first(
                "SELECT MIN(sequence) FROM audit_log WHERE at >= ?", [.integer(time)]
            ) { row throws(StoreError) in try row.optionalInteger() }
            guard let first, let keep = first else { return 0 }
            let seal = try connection.first(
                "SELECT MAX(sequence) FROM audit_seals WHERE sequence < ?", [.integer(keep)]
            ) { row throws(StoreError) in try row.optionalInteger() }
            guard let seal, let end = seal else { return 0 }
            let gone = try connection.execute("DELETE FROM audit_log WHERE sequence <= ?", [.integer(end)])
            try connection.execute("DELETE FROM audit_seals WHERE sequence < ?", [.integer(end)])
            return gone
        }
    }

    private static func last(in connection: any SQLConnection) throws(StoreError) -> (sequence: Int64, hash: String) {
        let order = "ORDER BY sequence DESC LIMIT 1"
        if let line = try connection.first(
            "SELECT \(AuditEntry.columns) FROM audit_log \(order)", [], AuditEntry.init(row:))
        {
            return (line.sequence, line.hash)
        }
        if let seal = try connection.first(
            "SELECT \(AuditSeal.columns) FROM audit_seals \(order)", [], AuditSeal.init(row:))
        {
            return (seal.sequence, seal.hash)
        }
        return (0, AuditEntry.origin)
    }
}
