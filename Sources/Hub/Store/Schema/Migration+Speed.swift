extension Migration {
    /// What lists and searches need to be quick: counters that tell what changed, sums that the writes keep, and indexes.
    static let speed = Migration(number: 14, name: "speed") { sql in
        [
            // Each counts up in the transaction that changes what it is about; see `ContentVersion`.
            """
            CREATE TABLE content_versions (
                name \(sql.text) PRIMARY KEY NOT NULL,
                value \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            INSERT INTO content_versions (name, value)
            VALUES ('all', 1), ('inventory', 1), ('matching', 1), ('followed', 0), ('questions', 0)
            """,
            // How many devices each matched revision touches.
            """
            CREATE TABLE advisory_reach (
                advisory_id \(sql.integer) PRIMARY KEY REFERENCES advisories (id),
                affected \(sql.integer) NOT NULL,
                to_review \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            AdvisoryReach.insertAll,
            // The open questions, gathered; true while the counter `questions` is that of `matching`.
            """
            CREATE TABLE review_questions (
                product_key \(sql.text) NOT NULL,
                claim_product \(sql.text) NOT NULL,
                product_id \(sql.integer) NOT NULL REFERENCES products (id),
                devices \(sql.integer) NOT NULL,
                advisories \(sql.integer) NOT NULL,
                confidence \(sql.real) NOT NULL,
                PRIMARY KEY (product_key, claim_product)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX review_questions_by_devices ON review_questions (devices DESC, product_key, claim_product)",
            // A search by words goes along the asset tags and looks at nothing but the product.
            "CREATE INDEX devices_by_tag ON devices (asset_tag, product_version_id)",
            "CREATE INDEX devices_by_serial ON devices (serial_number)",
            "CREATE INDEX devices_by_location ON devices (location, asset_tag)",
            // When a case's clock next has something to say; 0 for at once.
            "ALTER TABLE cases ADD COLUMN wakes_at \(sql.integer) NOT NULL DEFAULT 0",
            "CREATE INDEX cases_by_waking ON cases (wakes_at)",
        ]
    }
}
