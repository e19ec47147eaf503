/// What can be read of cases inside the transaction that changes one. It must not be kept.
public struct CaseTransaction {
    /// The number of the case that changes.
    public let id: Int64
    let connection: any SQLConnection

    /// The events of the case after one of them, in order.
    public func events(after sequence: Int64 = 0, limit: Int = .max) throws(StoreError) -> [CaseEventRow] {
        try connection.rows(
            """
            SELECT \(CaseEventRow.columns) FROM case_events WHERE case_id = ? AND sequence > ?
            ORDER BY sequence LIMIT \(max(0, limit))
            """, [.integer(id), .integer(sequence)], CaseEventRow.init(row:))
    }

    /// The cases that this advisory joined, by number, with their phases.
    public func cases(ofAdvisory trackingID: String) throws(StoreError) -> [(id: Int64, phase: String)] {
        try connection.rows(
            """
            SELECT c.id, c.phase FROM case_advisories a JOIN cases c ON c.id = a.case_id
            WHERE a.tracking_id = ? ORDER BY c.id
            """, [.text(trackingID)]
        ) { row throws(StoreError) in (try row.integer(), try row.text()) }
    }
}
