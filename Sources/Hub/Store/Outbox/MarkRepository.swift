/// How far something that follows the audit log has come, by name.
public struct MarkRepository: Sendable {
    let driver: any SQLDriver

    /// The last line that was done; nil when nothing was yet.
    public func find(_ name: String) throws -> Int64? {
        try driver.read { connection in
            try connection.first("SELECT sequence FROM follower_marks WHERE name = ?", [.text(name)]) {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    /// Sets the last line that was done.
    public func set(_ name: String, to sequence: Int64) throws {
        try driver.writeQuietly { connection in
            try connection.execute(
                """
                INSERT INTO follower_marks (name, sequence) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence
                """, [.text(name), .integer(sequence)])
        }
    }
}
