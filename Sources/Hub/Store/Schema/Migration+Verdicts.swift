extension Migration {
    /// What matching found, for each kind of device and each advisory; unrelated pairs are not kept.
    ///
    /// `match_marks` says up to which product version an advisory was matched, and by which rules: what was never
    /// looked at is thus told apart from what is unrelated.
    static let verdicts = Migration(number: 3, name: "verdicts") { sql in
        [
            """
            CREATE TABLE verdicts (
                advisory_id \(sql.integer) NOT NULL REFERENCES advisories (id),
                product_version_id \(sql.integer) NOT NULL REFERENCES product_versions (id),
                verdict \(sql.text) NOT NULL,
                confidence \(sql.real) NOT NULL,
                claim_product \(sql.text) NOT NULL,
                product_ids \(sql.text) NOT NULL,
                reasons \(sql.text) NOT NULL,
                decided_at \(sql.integer) NOT NULL,
                PRIMARY KEY (advisory_id, product_version_id)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX verdicts_by_version ON verdicts (product_version_id, advisory_id)",
            "CREATE INDEX verdicts_by_kind ON verdicts (advisory_id, verdict, product_version_id)",
            "CREATE INDEX verdicts_to_review ON verdicts (claim_product, product_version_id) "
                + "WHERE verdict = 'needs_review'",
            """
            CREATE TABLE match_marks (
                advisory_id \(sql.integer) PRIMARY KEY REFERENCES advisories (id),
                through_version \(sql.integer) NOT NULL,
                rules \(sql.text) NOT NULL,
                matched_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}
