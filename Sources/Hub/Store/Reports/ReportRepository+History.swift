extension ReportRepository {
    /// Keeps how much is known of the devices at a time, in milliseconds since 1970. A second note of one time takes the
    /// place of the first.
    public func note(_ coverage: Coverage, at time: Int64) throws {
        try driver.write { connection in
            try connection.execute(
                """
                INSERT INTO coverage_history (noted_at, devices, with_version, with_model, with_identifier)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (noted_at) DO UPDATE SET devices = excluded.devices, with_version = excluded.with_version,
                    with_model = excluded.with_model, with_identifier = excluded.with_identifier
                """,
                [
                    .integer(time), .integer(Int64(coverage.devices)), .integer(Int64(coverage.withVersion)),
                    .integer(Int64(coverage.withModel)), .integer(Int64(coverage.withIdentifier)),
                ])
        }
    }

    /// The last note; nil before the first.
    public func lastNote() throws -> CoverageNote? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(Self.columns) FROM coverage_history ORDER BY noted_at DESC LIMIT 1", [],
                CoverageNote.init(row:))
        }
    }

    /// The last note of each day (UTC) since a time, the oldest first; the history is one note a day and one an import.
    public func notes(since time: Int64 = 0) throws -> [CoverageNote] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(Self.columns) FROM coverage_history WHERE noted_at IN (
                    SELECT MAX(noted_at) FROM coverage_history WHERE noted_at >= ? GROUP BY noted_at / 86400000)
                ORDER BY noted_at
                """, [.integer(time)], CoverageNote.init(row:))
        }
    }

    private static let columns = "noted_at, devices, with_version, with_model, with_identifier"
}
