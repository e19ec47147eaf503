extension Migration {
    /// Addresses at which calendars read due dates. The secret part of an address is derived from the salt, with a key
    /// that is not in the database.
    static let calendars = Migration(number: 9, name: "calendars") { sql in
        [
            """
            CREATE TABLE calendars (
                id \(sql.integer) PRIMARY KEY,
                user_id \(sql.integer) NOT NULL REFERENCES users (id),
                name \(sql.text) NOT NULL,
                audience \(sql.text) NOT NULL,
                salt \(sql.text) NOT NULL,
                made_at \(sql.integer) NOT NULL,
                expires_at \(sql.integer) NOT NULL,
                revoked_at \(sql.integer)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX calendars_by_user ON calendars (user_id, id)",
        ]
    }
}
