/// An advisory that somebody took out: it is hidden and no longer matched; its bytes and its history stay.
public struct AdvisoryRemoval: Sendable, Hashable {
    /// The newest revision of it.
    public let advisory: AdvisoryRecord
    /// Why.
    public let reason: String
    /// The login of who took it out.
    public let removedBy: String
    /// When: milliseconds since 1970.
    public let removedAt: Int64

    init(row: inout SQLRow) throws(StoreError) {
        advisory = try AdvisoryRecord(row: &row)
        (reason, removedBy, removedAt) = (try row.text(), try row.text(), try row.integer())
    }
}

extension DeskRepository {
    private static let newest = """
        a.revision_order = (SELECT MAX(o.revision_order) FROM advisories o WHERE o.tracking_id = a.tracking_id)
        """

    /// Takes an advisory out, with all its revisions.
    ///
    /// - Parameter check: is asked in the same transaction; nothing is changed when it throws.
    /// - Returns: whether it was there.
    public func remove(
        _ trackingID: String, reason: String, by actor: String, check: (any SQLConnection) throws -> Void
    ) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            try check(connection)
            let hidden = try connection.execute(
                "UPDATE advisories SET is_latest = 0 WHERE tracking_id = ? AND is_latest = 1", [.text(trackingID)])
            guard hidden > 0 else { return false }
            try ContentVersion.advance(.matching, in: connection)
            try connection.execute(
                "INSERT INTO advisory_removals (tracking_id, reason, removed_by, removed_at) VALUES (?, ?, ?, ?)",
                [.text(trackingID), .text(reason), .text(actor), .integer(time)])
            let entry = NewAuditEntry(
                actor: actor, kind: "advisory.removed", subject: "advisory/\(trackingID)",
                body: AuditBody.json(["reason": reason]))
            try audit.append([entry], in: connection)
            return true
        }
    }

    /// The open cases that rest on an advisory, asked inside a transaction.
    public func openCases(ofAdvisory trackingID: String, in connection: any SQLConnection) throws(StoreError) -> [Int64]
    {
        try connection.rows(
            """
            SELECT c.id FROM case_advisories ca JOIN cases c ON c.id = ca.case_id
            WHERE ca.tracking_id = ? AND c.phase <> 'closed' ORDER BY c.id
            """, [.text(trackingID)]
        ) { row throws(StoreError) in try row.integer() }
    }

    /// Puts an advisory back that was taken out.
    ///
    /// - Returns: whether it was out.
    public func restore(_ trackingID: String, by actor: String) throws -> Bool {
        try driver.write { connection in
            guard try !Self.bringBack([trackingID], in: connection).isEmpty else { return false }
            try ContentVersion.advance(.matching, in: connection)
            let entry = NewAuditEntry(actor: actor, kind: "advisory.restored", subject: "advisory/\(trackingID)")
            try audit.append([entry], in: connection)
            return true
        }
    }

    /// Ends removals and shows the newest revisions again.
    ///
    /// - Returns: those that were out.
    static func bringBack(_ trackingIDs: [String], in connection: any SQLConnection) throws(StoreError) -> [String] {
        var back: [String] = []
        for id in trackingIDs {
            let ended = try connection.execute(
                "DELETE FROM advisory_removals WHERE tracking_id = ?", [.text(id)])
            guard ended > 0 else { continue }
            try connection.execute(
                """
                UPDATE advisories SET is_latest = 1 WHERE tracking_id = ? AND revision_order =
                    (SELECT MAX(o.revision_order) FROM advisories o WHERE o.tracking_id = ?)
                """, [.text(id), .text(id)])
            back.append(id)
        }
        return back
    }

    /// The removal of an advisory, by tracking id in any case; nil where it is not out.
    public func removal(of trackingID: String) throws -> AdvisoryRemoval? {
        try removals("LOWER(r.tracking_id) = LOWER(?)", [.text(trackingID)], limit: 1).first
    }

    /// What was taken out, the latest first.
    public func removals(limit: Int = 200) throws -> [AdvisoryRemoval] { try removals("1 = 1", [], limit: limit) }

    private func removals(_ condition: String, _ values: [SQLValue], limit: Int) throws -> [AdvisoryRemoval] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns), r.reason, r.removed_by, r.removed_at
                FROM advisory_removals r JOIN advisories a ON a.tracking_id = r.tracking_id
                WHERE \(condition) AND \(Self.newest) ORDER BY r.removed_at DESC, a.id DESC LIMIT \(max(0, limit))
                """, values, AdvisoryRemoval.init(row:))
        }
    }
}
