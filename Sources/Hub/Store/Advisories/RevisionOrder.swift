/// The revisions of one tracking id that are here, oldest first.
struct RevisionOrder {
    private let revisions: [(id: Int64, revision: AdvisoryRevision)]

    init(of trackingID: String, in connection: any SQLConnection) throws(StoreError) {
        revisions = try connection.rows(
            """
            SELECT id, revision, current_release_date FROM advisories WHERE tracking_id = ? ORDER BY revision_order
            """, [.text(trackingID)]
        ) { row throws(StoreError) in
            let id = try row.integer()
            return (id, AdvisoryRevision(version: try row.text(), currentReleaseDate: try row.text()))
        }
    }

    var count: Int { revisions.count }

    var latest: Int64? { revisions.last?.id }

    /// Where a further document belongs: before the first revision that is newer, else at the end.
    func place(of document: NewAdvisory, isOlder: AdvisoryRevision.Order) -> Int {
        let new = AdvisoryRevision(version: document.revision, currentReleaseDate: document.currentReleaseDate)
        return revisions.firstIndex { isOlder(new, $0.revision) } ?? revisions.count
    }

    /// Moves what comes after the place up by one; at the end, the newest is so no longer.
    func makeRoom(at place: Int, in connection: any SQLConnection) throws(StoreError) {
        if place == count, let latest {
            try connection.execute("UPDATE advisories SET is_latest = 0 WHERE id = ?", [.integer(latest)])
        }
        let later = revisions[place...].map { [SQLValue.integer($0.id)] }
        try connection.batch("UPDATE advisories SET revision_order = revision_order + 1 WHERE id = ?", later)
    }
}
