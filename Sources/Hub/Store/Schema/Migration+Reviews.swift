extension Migration {
    /// What people decided: which product is which claim's product, and how vendors are also called.
    static let reviews = Migration(number: 4, name: "reviews") { sql in
        [
            """
            CREATE TABLE confirmations (
                product_key \(sql.text) NOT NULL,
                claim_product \(sql.text) NOT NULL,
                is_same \(sql.integer) NOT NULL,
                decided_by \(sql.text) NOT NULL,
                decided_at \(sql.integer) NOT NULL,
                note \(sql.text) NOT NULL,
                PRIMARY KEY (product_key, claim_product)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE vendor_aliases (
                alias \(sql.text) PRIMARY KEY NOT NULL,
                vendor \(sql.text) NOT NULL,
                added_by \(sql.text) NOT NULL,
                added_at \(sql.integer) NOT NULL,
                note \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}
