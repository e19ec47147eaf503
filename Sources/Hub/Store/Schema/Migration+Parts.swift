extension Migration {
    /// What products are made of, as their makers' bills of materials say, and the advisories that name such parts.
    static let parts = Migration(number: 11, name: "parts") { sql in
        [
            """
            CREATE TABLE sboms (
                id \(sql.integer) PRIMARY KEY,
                product_id \(sql.integer) NOT NULL REFERENCES products (id),
                version \(sql.text) NOT NULL,
                subject \(sql.text) NOT NULL,
                format \(sql.text) NOT NULL,
                sha256 \(sql.text) NOT NULL REFERENCES documents (sha256),
                source \(sql.text) NOT NULL,
                component_count \(sql.integer) NOT NULL,
                is_current \(sql.integer) NOT NULL,
                imported_by \(sql.text) NOT NULL,
                imported_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX sboms_by_product ON sboms (product_id, version, id)",
            """
            CREATE TABLE sbom_components (
                sbom_id \(sql.integer) NOT NULL REFERENCES sboms (id),
                number \(sql.integer) NOT NULL,
                name \(sql.text) NOT NULL,
                version \(sql.text) NOT NULL,
                supplier \(sql.text) NOT NULL,
                package_url \(sql.text) NOT NULL,
                cpe \(sql.text) NOT NULL,
                PRIMARY KEY (sbom_id, number)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE sbom_matches (
                advisory_id \(sql.integer) NOT NULL REFERENCES advisories (id),
                sbom_id \(sql.integer) NOT NULL,
                number \(sql.integer) NOT NULL,
                verdict \(sql.text) NOT NULL,
                confidence \(sql.real) NOT NULL,
                product_ids \(sql.text) NOT NULL,
                reasons \(sql.text) NOT NULL,
                PRIMARY KEY (advisory_id, sbom_id, number)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX sbom_matches_by_sbom ON sbom_matches (sbom_id, number)",
            // Up to which bill of materials an advisory was matched.
            """
            CREATE TABLE sbom_marks (
                advisory_id \(sql.integer) PRIMARY KEY REFERENCES advisories (id),
                through_sbom \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            // By tracking id, so that a new revision does not bring up again what was done.
            """
            CREATE TABLE sbom_remediations (
                tracking_id \(sql.text) NOT NULL,
                sbom_id \(sql.integer) NOT NULL,
                number \(sql.integer) NOT NULL,
                vulnerability \(sql.text) NOT NULL,
                status \(sql.text) NOT NULL,
                marked_by \(sql.text) NOT NULL,
                marked_at \(sql.integer) NOT NULL,
                PRIMARY KEY (tracking_id, sbom_id, number, vulnerability)
            )\(sql.tableOptions)
            """,
        ]
    }
}
