/// How to reach people. What is kept is sealed: this repository cannot read it.
public struct ContactRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// The known bytes that were sealed with the first key; nil before there was one.
    public func keyProof() throws -> [UInt8]? {
        try driver.read { connection in
            try connection.first("SELECT proof FROM contact_key WHERE id = 1") { row throws(StoreError) in
                try row.blob()
            }
        }
    }

    /// Keeps the known bytes, sealed with the first key; those of an earlier one stay.
    public func setKeyProof(_ proof: [UInt8]) throws {
        try driver.write { connection in
            try connection.execute(
                "INSERT INTO contact_key (id, proof) VALUES (1, ?) ON CONFLICT (id) DO NOTHING", [.blob(proof)])
        }
    }

    /// Keeps contacts in the place of those before, with the log's lines: all or none.
    public func save(_ contacts: [(reference: String, sealed: [UInt8])], audit entries: [NewAuditEntry]) throws {
        let time = now()
        try driver.write { connection in
            try connection.batch(
                """
                INSERT INTO contacts (reference, sealed, changed_at) VALUES (?, ?, ?)
                ON CONFLICT (reference) DO UPDATE SET sealed = excluded.sealed, changed_at = excluded.changed_at
                """, contacts.map { [.text($0.reference), .blob($0.sealed), .integer(time)] })
            try audit.append(entries, in: connection)
        }
    }

    /// What is sealed of one contact, after the look at it was logged.
    public func find(_ reference: String, audit entry: NewAuditEntry?) throws -> [UInt8]? {
        let sealed = try driver.read { connection in
            try connection.first("SELECT sealed FROM contacts WHERE reference = ?", [.text(reference)]) {
                row throws(StoreError) in try row.blob()
            }
        }
        if sealed != nil, let entry { try audit.append([entry]) }
        return sealed
    }

    /// What is sealed of all contacts, by reference.
    public func all() throws -> [(reference: String, sealed: [UInt8])] {
        try driver.read { connection in
            try connection.rows("SELECT reference, sealed FROM contacts ORDER BY reference") {
                row throws(StoreError) in (try row.text(), try row.blob())
            }
        }
    }

    /// How many contacts there are.
    public func count() throws -> Int {
        try driver.read { connection in
            try connection.first("SELECT COUNT(*) FROM contacts") { row throws(StoreError) in try row.count() } ?? 0
        }
    }

    /// Takes everything away by which a reference leads to a person: the contact, messages that wait, and links.
    ///
    /// - Returns: whether there was anything.
    public func erase(_ reference: String, audit entry: NewAuditEntry) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let gone = try connection.execute("DELETE FROM contacts WHERE reference = ?", [.text(reference)])
            let messages = try connection.execute(
                "UPDATE outgoing_messages SET sealed = ?, state = ? WHERE reference = ? AND state = ?",
                [.blob([]), .text("withdrawn"), .text(reference), .text("waiting")])
            let links = try connection.execute(
                "UPDATE notice_links SET revoked_at = ? WHERE reference = ? AND revoked_at IS NULL",
                [.integer(time), .text(reference)])
            guard gone + messages + links > 0 else { return false }
            try audit.append([entry], in: connection)
            return true
        }
    }
}
