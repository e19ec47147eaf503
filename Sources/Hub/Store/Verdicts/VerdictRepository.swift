import Matching

/// What matching found, by product version and advisory.
public struct VerdictRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// The newest revisions that are not matched with all product versions under these rules.
    ///
    /// - Parameter rules: names the version of the rules and of the vendor names; another name makes all pending.
    public func pending(rules: String) throws -> [PendingMatch] {
        try driver.read { connection in
            let last = try connection.nextID(in: "product_versions") - 1
            return try connection.rows(
                """
                SELECT a.id, CASE WHEN m.rules = ? THEN m.through_version ELSE 0 END FROM advisories a
                LEFT JOIN match_marks m ON m.advisory_id = a.id
                WHERE a.is_latest = 1 AND (m.advisory_id IS NULL OR m.rules <> ? OR m.through_version < ?)
                ORDER BY a.id
                """, [.text(rules), .text(rules), .integer(last)]
            ) { row throws(StoreError) in
                let id = try row.integer()
                return PendingMatch(advisoryID: id, after: try row.optionalInteger() ?? 0)
            }
        }
    }

    /// Keeps what a match found, for all of the advisories given or for none.
    public func record(_ matches: [AdvisoryMatch], rules: String) throws {
        let time = now()
        try driver.write { connection in
            let questions = try OpenQuestions(connection)
            for match in matches {
                let before = try AdvisoryReach.sum(of: match.scope, advisory: match.advisoryID, in: connection)
                try clear(match.scope, of: match.advisoryID, in: connection)
                try insert(match, at: time, into: connection)
                let after = try AdvisoryReach.sum(of: match.scope, advisory: match.advisoryID, in: connection)
                if after != before { try AdvisoryReach.move(match.advisoryID, by: after - before, in: connection) }
                try mark(match, rules: rules, at: time, in: connection)
            }
            try ContentVersion.advance(.matching, in: connection)
            if let versions = Self.singleVersions(matches) { try questions.follow(versions: versions) }
        }
    }

    /// The product versions that the matches went through, where they are single ones; nil where they are many.
    private static func singleVersions(_ matches: [AdvisoryMatch]) -> Set<Int64>? {
        var found: Set<Int64> = []
        for match in matches {
            guard case .versions(let ids) = match.scope else { return nil }
            found.formUnion(ids)
        }
        return found
    }

    private func clear(
        _ scope: MatchScope, of advisory: Int64, in connection: any SQLConnection
    ) throws(StoreError) {
        let delete = "DELETE FROM verdicts WHERE advisory_id = ?"
        switch scope {
        case .all: try connection.execute(delete, [.integer(advisory)])
        case .new(let after, _):
            try connection.execute("\(delete) AND product_version_id > ?", [.integer(advisory), .integer(after)])
        case .versions(let ids):
            let rows = ids.map { [SQLValue.integer(advisory), .integer($0)] }
            try connection.batch("\(delete) AND product_version_id = ?", rows)
        }
    }

    private func insert(
        _ match: AdvisoryMatch, at time: Int64, into connection: any SQLConnection
    ) throws(StoreError) {
        let rows: [[SQLValue]] = match.verdicts.filter { $0.verdict != .unrelated }.map { verdict in
            [
                .integer(match.advisoryID), .integer(verdict.productVersionID), .text(verdict.verdict.rawValue),
                .real(verdict.confidence), .text(verdict.claimProduct), .text(JSONText.array(verdict.products)),
                .text(JSONText.array(verdict.reasons)), .integer(time),
            ]
        }
        try connection.batch(
            """
            INSERT INTO verdicts (advisory_id, product_version_id, verdict, confidence, claim_product, product_ids,
                reasons, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, rows)
    }

    /// Moves the mark of how far the advisory was matched. Single versions do not move it.
    private func mark(
        _ match: AdvisoryMatch, rules: String, at time: Int64, in connection: any SQLConnection
    ) throws(StoreError) {
        let through: Int64
        switch match.scope {
        case .all(let last), .new(_, let last): through = last
        case .versions: return
        }
        try connection.execute(
            """
            INSERT INTO match_marks (advisory_id, through_version, rules, matched_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (advisory_id) DO UPDATE SET through_version = excluded.through_version,
                rules = excluded.rules, matched_at = excluded.matched_at
            """, [.integer(match.advisoryID), .integer(through), .text(rules), .integer(time)])
    }
}
