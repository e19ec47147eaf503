extension Migration {
    /// What lists of advisories are narrowed and sorted by, and what people do with an advisory.
    static let desk = Migration(number: 10, name: "desk") { sql in
        [
            // Lists of texts are in lower case, one a line: they are searched and sorted, never shown.
            """
            CREATE TABLE advisory_properties (
                advisory_id \(sql.integer) PRIMARY KEY REFERENCES advisories (id),
                category \(sql.text) NOT NULL,
                csaf_version \(sql.text) NOT NULL,
                publisher_category \(sql.text) NOT NULL,
                publisher_namespace \(sql.text) NOT NULL,
                first_release_date \(sql.text) NOT NULL,
                status \(sql.text) NOT NULL,
                revision_key \(sql.text) NOT NULL,
                history \(sql.text) NOT NULL,
                aggregate_severity \(sql.text) NOT NULL,
                cves \(sql.text) NOT NULL,
                vendors \(sql.text) NOT NULL,
                products \(sql.text) NOT NULL,
                versions \(sql.text) NOT NULL,
                identifiers \(sql.text) NOT NULL,
                tree_words \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            // When an advisory last brought something new for devices of ours, by revision.
            """
            CREATE TABLE advisory_news (
                advisory_id \(sql.integer) PRIMARY KEY REFERENCES advisories (id),
                at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE advisory_comments (
                id \(sql.integer) PRIMARY KEY,
                tracking_id \(sql.text) NOT NULL,
                author \(sql.text) NOT NULL,
                at \(sql.integer) NOT NULL,
                body \(sql.text) NOT NULL,
                taken_back_at \(sql.integer)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX advisory_comments_by_advisory ON advisory_comments (tracking_id, id)",
            """
            CREATE TABLE advisory_reads (
                user_id \(sql.integer) NOT NULL REFERENCES users (id),
                tracking_id \(sql.text) NOT NULL,
                at \(sql.integer) NOT NULL,
                PRIMARY KEY (user_id, tracking_id)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE advisory_removals (
                tracking_id \(sql.text) PRIMARY KEY NOT NULL,
                reason \(sql.text) NOT NULL,
                removed_by \(sql.text) NOT NULL,
                removed_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE user_looks (
                user_id \(sql.integer) PRIMARY KEY REFERENCES users (id),
                at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}
