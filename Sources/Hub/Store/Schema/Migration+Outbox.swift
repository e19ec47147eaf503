extension Migration {
    /// Who is told of changes by webhook, and what each of them is still to be told.
    ///
    /// A message has a row for each receiver, so that one who does not listen holds up nobody else.
    static let outbox = Migration(number: 8, name: "outbox") { sql in
        [
            """
            CREATE TABLE webhooks (
                id \(sql.integer) PRIMARY KEY,
                name \(sql.text) NOT NULL,
                url \(sql.text) NOT NULL,
                topics \(sql.text) NOT NULL,
                salt \(sql.text) NOT NULL,
                is_paused \(sql.integer) NOT NULL,
                failures \(sql.integer) NOT NULL,
                rests_until \(sql.integer) NOT NULL,
                made_at \(sql.integer) NOT NULL,
                revision \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE outbox (
                id \(sql.integer) PRIMARY KEY,
                webhook_id \(sql.integer) NOT NULL REFERENCES webhooks (id),
                message_id \(sql.text) NOT NULL,
                topic \(sql.text) NOT NULL,
                body \(sql.blob) NOT NULL,
                is_sealed \(sql.integer) NOT NULL,
                state \(sql.text) NOT NULL,
                attempts \(sql.integer) NOT NULL,
                next_at \(sql.integer) NOT NULL,
                made_at \(sql.integer) NOT NULL,
                ended_at \(sql.integer),
                outcome \(sql.text) NOT NULL,
                UNIQUE (webhook_id, message_id)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX outbox_waiting ON outbox (webhook_id, next_at, id) WHERE state = 'waiting'",
            "CREATE INDEX outbox_by_state ON outbox (webhook_id, state, id)",
        ]
    }
}
