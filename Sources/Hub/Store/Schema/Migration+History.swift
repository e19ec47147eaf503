extension Migration {
    /// How much was known of the devices, each day and after each import: what is gone from the inventory cannot be
    /// counted later.
    static let history = Migration(number: 16, name: "history") { sql in
        [
            """
            CREATE TABLE coverage_history (
                noted_at \(sql.integer) PRIMARY KEY NOT NULL,
                devices \(sql.integer) NOT NULL,
                with_version \(sql.integer) NOT NULL,
                with_model \(sql.integer) NOT NULL,
                with_identifier \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """
        ]
    }
}
