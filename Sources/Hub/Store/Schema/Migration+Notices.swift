extension Migration {
    /// Notices: how to reach people, which is kept sealed; what happened to notices; links to personal pages, of which
    /// only digests are kept; and messages that wait to go out, sealed until they are gone.
    static let notices = Migration(number: 15, name: "notices") { sql in
        [
            """
            CREATE TABLE contacts (
                reference \(sql.text) PRIMARY KEY NOT NULL,
                sealed \(sql.blob) NOT NULL,
                changed_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            // Known bytes, sealed with the key: they show whether a key is the right one.
            """
            CREATE TABLE contact_key (
                id \(sql.integer) PRIMARY KEY,
                proof \(sql.blob) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE notice_events (
                case_id \(sql.integer) NOT NULL REFERENCES cases (id),
                sequence \(sql.integer) NOT NULL,
                at \(sql.integer) NOT NULL,
                actor \(sql.text) NOT NULL,
                kind \(sql.text) NOT NULL,
                body \(sql.text) NOT NULL,
                PRIMARY KEY (case_id, sequence)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE notice_links (
                token_hash \(sql.text) PRIMARY KEY NOT NULL,
                case_id \(sql.integer) NOT NULL REFERENCES cases (id),
                notice \(sql.text) NOT NULL,
                reference \(sql.text) NOT NULL,
                language \(sql.text) NOT NULL,
                made_at \(sql.integer) NOT NULL,
                expires_at \(sql.integer) NOT NULL,
                revoked_at \(sql.integer)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX notice_links_by_notice ON notice_links (case_id, notice)",
            "CREATE INDEX notice_links_by_reference ON notice_links (reference)",
            """
            CREATE TABLE outgoing_messages (
                id \(sql.integer) PRIMARY KEY,
                case_id \(sql.integer) NOT NULL REFERENCES cases (id),
                notice \(sql.text) NOT NULL,
                reference \(sql.text) NOT NULL,
                way \(sql.text) NOT NULL,
                language \(sql.text) NOT NULL,
                sealed \(sql.blob) NOT NULL,
                state \(sql.text) NOT NULL,
                attempts \(sql.integer) NOT NULL,
                next_at \(sql.integer) NOT NULL,
                made_at \(sql.integer) NOT NULL,
                failure \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX outgoing_messages_by_state ON outgoing_messages (state, way, next_at)",
            "CREATE INDEX outgoing_messages_by_notice ON outgoing_messages (case_id, notice)",
            "CREATE INDEX outgoing_messages_by_reference ON outgoing_messages (reference)",
        ]
    }
}
