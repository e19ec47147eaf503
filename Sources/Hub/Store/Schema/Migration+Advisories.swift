extension Migration {
    /// Advisories in all their revisions, and the bytes they came as.
    ///
    /// The bytes have a table of their own, so that a list of advisories does not read past megabytes of documents.
    static let advisories = Migration(number: 1, name: "advisories") { sql in
        [
            """
            CREATE TABLE documents (
                sha256 \(sql.text) PRIMARY KEY NOT NULL,
                size \(sql.integer) NOT NULL,
                bytes \(sql.blob) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE advisories (
                id \(sql.integer) PRIMARY KEY,
                tracking_id \(sql.text) NOT NULL,
                revision \(sql.text) NOT NULL,
                revision_order \(sql.integer) NOT NULL,
                is_latest \(sql.integer) NOT NULL,
                current_release_date \(sql.text) NOT NULL,
                title \(sql.text) NOT NULL,
                publisher \(sql.text) NOT NULL,
                severity \(sql.text) NOT NULL,
                score \(sql.real),
                format \(sql.text) NOT NULL,
                sha256 \(sql.text) NOT NULL UNIQUE REFERENCES documents (sha256),
                content_hash \(sql.text) NOT NULL,
                source_path \(sql.text) NOT NULL,
                imported_at \(sql.integer) NOT NULL,
                finding_count \(sql.integer) NOT NULL,
                findings \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX advisories_by_tracking ON advisories (tracking_id, revision_order)",
            "CREATE INDEX advisories_by_date ON advisories (current_release_date, id) WHERE is_latest = 1",
        ]
    }
}
