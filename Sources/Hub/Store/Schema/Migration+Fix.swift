extension Migration {
    /// Who may work here: people, their sessions, and tokens for programs. Secrets are kept as digests only.
    static let accounts = Migration(number: 5, name: "accounts") { sql in
        [
            """
            CREATE TABLE users (
                id \(sql.integer) PRIMARY KEY,
                login \(sql.text) NOT NULL UNIQUE,
                name \(sql.text) NOT NULL,
                roles \(sql.text) NOT NULL,
                password_hash \(sql.text) NOT NULL,
                must_change_password \(sql.integer) NOT NULL,
                failed_attempts \(sql.integer) NOT NULL,
                locked_until \(sql.integer),
                disabled_at \(sql.integer),
                created_at \(sql.integer) NOT NULL,
                revision \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE sessions (
                token_hash \(sql.text) PRIMARY KEY NOT NULL,
                user_id \(sql.integer) NOT NULL REFERENCES users (id),
                started_at \(sql.integer) NOT NULL,
                used_at \(sql.integer) NOT NULL,
                rotated_at \(sql.integer) NOT NULL,
                expires_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX sessions_by_user ON sessions (user_id)",
            "CREATE INDEX sessions_by_end ON sessions (expires_at)",
            """
            CREATE TABLE api_tokens (
                id \(sql.integer) PRIMARY KEY,
                user_id \(sql.integer) NOT NULL REFERENCES users (id),
                name \(sql.text) NOT NULL,
                scopes \(sql.text) NOT NULL,
                token_hash \(sql.text) NOT NULL UNIQUE,
                created_at \(sql.integer) NOT NULL,
                expires_at \(sql.integer) NOT NULL,
                used_at \(sql.integer),
                revoked_at \(sql.integer)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX api_tokens_by_user ON api_tokens (user_id, id)",
            // What was answered to a request that may be sent again.
            """
            CREATE TABLE idempotent_answers (
                user_id \(sql.integer) NOT NULL REFERENCES users (id),
                idempotency_key \(sql.text) NOT NULL,
                request_hash \(sql.text) NOT NULL,
                status \(sql.integer) NOT NULL,
                headers \(sql.text) NOT NULL,
                body \(sql.blob) NOT NULL,
                answered_at \(sql.integer) NOT NULL,
                PRIMARY KEY (user_id, idempotency_key)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX idempotent_answers_by_time ON idempotent_answers (answered_at)",
        ]
    }

    /// The append-only log of every change of state, and the seals that fix what it was.
    static let audit = Migration(number: 6, name: "audit") { sql in
        [
            """
            CREATE TABLE audit_log (
                sequence \(sql.integer) PRIMARY KEY,
                at \(sql.integer) NOT NULL,
                actor \(sql.text) NOT NULL,
                kind \(sql.text) NOT NULL,
                subject \(sql.text) NOT NULL,
                body \(sql.text) NOT NULL,
                previous_hash \(sql.text) NOT NULL,
                hash \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX audit_log_by_subject ON audit_log (subject, sequence)",
            "CREATE INDEX audit_log_by_actor ON audit_log (actor, sequence)",
            """
            CREATE TABLE audit_seals (
                sequence \(sql.integer) PRIMARY KEY,
                hash \(sql.text) NOT NULL,
                at \(sql.integer) NOT NULL,
                public_key \(sql.text) NOT NULL,
                signature \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }

    /// Cases: their events, which are the truth, and beside them what lists need to be quick.
    static let cases = Migration(number: 7, name: "cases") { sql in
        [
            """
            CREATE TABLE cases (
                id \(sql.integer) PRIMARY KEY,
                sequence \(sql.integer) NOT NULL,
                title \(sql.text) NOT NULL,
                phase \(sql.text) NOT NULL,
                priority \(sql.text) NOT NULL,
                priority_rank \(sql.integer) NOT NULL,
                due_at \(sql.integer) NOT NULL,
                opened_at \(sql.integer) NOT NULL,
                changed_at \(sql.integer) NOT NULL,
                summary \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX cases_by_phase ON cases (phase, priority_rank, due_at, id)",
            "CREATE INDEX cases_by_priority ON cases (priority_rank, due_at, id)",
            """
            CREATE TABLE case_events (
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
            CREATE TABLE case_advisories (
                tracking_id \(sql.text) NOT NULL,
                case_id \(sql.integer) NOT NULL REFERENCES cases (id),
                PRIMARY KEY (tracking_id, case_id)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX case_advisories_by_case ON case_advisories (case_id)",
            """
            CREATE TABLE case_devices (
                asset_tag \(sql.text) NOT NULL,
                case_id \(sql.integer) NOT NULL REFERENCES cases (id),
                PRIMARY KEY (asset_tag, case_id)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX case_devices_by_case ON case_devices (case_id)",
            // Documents of which there is one at a time: the catalogue of known exploited vulnerabilities, the policy.
            """
            CREATE TABLE reference_documents (
                name \(sql.text) PRIMARY KEY NOT NULL,
                sha256 \(sql.text) NOT NULL,
                bytes \(sql.blob) NOT NULL,
                added_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            // The bytes that evidence is about, by their SHA-256.
            """
            CREATE TABLE evidence_files (
                sha256 \(sql.text) PRIMARY KEY NOT NULL,
                name \(sql.text) NOT NULL,
                media_type \(sql.text) NOT NULL,
                bytes \(sql.blob) NOT NULL,
                added_by \(sql.text) NOT NULL,
                added_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}
