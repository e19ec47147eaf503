extension Migration {
    /// What makers disclose about the security of a product (MDS2), by product, version and revision of the form.
    static let disclosures = Migration(number: 12, name: "disclosures") { sql in
        [
            """
            CREATE TABLE mds2_forms (
                id \(sql.integer) PRIMARY KEY,
                product_id \(sql.integer) NOT NULL REFERENCES products (id),
                version \(sql.text) NOT NULL,
                revision \(sql.text) NOT NULL,
                sha256 \(sql.text) NOT NULL REFERENCES documents (sha256),
                source \(sql.text) NOT NULL,
                is_current \(sql.integer) NOT NULL,
                imported_by \(sql.text) NOT NULL,
                imported_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX mds2_forms_by_product ON mds2_forms (product_id, version, id)",
            """
            CREATE TABLE mds2_answers (
                form_id \(sql.integer) NOT NULL REFERENCES mds2_forms (id),
                number \(sql.integer) NOT NULL,
                question \(sql.text) NOT NULL,
                text \(sql.text) NOT NULL,
                answer \(sql.text) NOT NULL,
                note \(sql.text) NOT NULL,
                PRIMARY KEY (form_id, number)
            )\(sql.tableOptions)
            """,
        ]
    }
}
