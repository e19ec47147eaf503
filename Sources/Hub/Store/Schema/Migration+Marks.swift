extension Migration {
    /// How far those who follow the audit log have come.
    static let marks = Migration(number: 13, name: "marks") { sql in
        [
            """
            CREATE TABLE follower_marks (
                name \(sql.text) PRIMARY KEY NOT NULL,
                sequence \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """
        ]
    }
}
