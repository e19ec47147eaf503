/// Advisories in all their revisions, with their original bytes.
public struct AdvisoryRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Which of these documents are here already.
    ///
    /// - Parameter sha256: hashes in lower-case hexadecimal.
    public func known(among sha256: [String]) throws -> Set<String> {
        try driver.read { connection in
            var found: Set<String> = []
            for part in sha256.chunks(of: SQLText.chunk) {
                let sql = "SELECT sha256 FROM advisories WHERE sha256 IN (\(SQLText.marks(part.count)))"
                found.formUnion(
                    try connection.rows(sql, part.map { .text($0) }) { row throws(StoreError) in
                        try row.text()
                    })
            }
            return found
        }
    }

    /// Keeps documents, all of them or none. A document whose bytes are here already changes nothing.
    ///
    /// Give a few hundred at a time: each call is one transaction, and returns when the disk has it.
    /// - Parameters:
    ///   - documents: what to keep.
    ///   - isOlder: which of two revisions of a tracking id is older; of equals, the later import is newer.
    /// - Returns: what became of each document, in the order given.
    public func save(
        _ documents: [NewAdvisory], by actor: String = "system", isOlder: AdvisoryRevision.Order
    ) throws -> [AdvisoryOutcome] {
        let time = now()
        return try driver.write { connection in
            var nextID = try connection.nextID(in: "advisories")
            let outcomes = try documents.map { document in
                try save(document, as: &nextID, at: time, isOlder: isOlder, in: connection)
            }
            if outcomes.contains(where: \.isNew) { try ContentVersion.advance(.matching, in: connection) }
            var entries = zip(documents, outcomes).filter(\.1.isNew).map { document, _ in
                NewAuditEntry(
                    actor: actor, kind: "advisory.imported", subject: "advisory/\(document.trackingID)",
                    body: AuditBody.json(["revision": document.revision, "sha256": document.sha256]))
            }
            // Whoever took an advisory out did not know this revision: people are to see it.
            let back = try DeskRepository.bringBack(
                zip(documents, outcomes).filter { $0.1.isNew && $0.1.isLatest }.map(\.0.trackingID), in: connection)
            entries += back.map {
                NewAuditEntry(
                    actor: actor, kind: "advisory.restored", subject: "advisory/\($0)",
                    body: AuditBody.json(["because": "a newer revision came in"]))
            }
            try AuditRepository(driver: driver, now: now).append(entries, in: connection)
            return outcomes
        }
    }

    private func save(
        _ document: NewAdvisory, as nextID: inout Int64, at time: Int64, isOlder: AdvisoryRevision.Order,
        in connection: any SQLConnection
    ) throws(StoreError) -> AdvisoryOutcome {
        let here = try connection.first(
            "SELECT a.id, a.is_latest FROM advisories a WHERE a.sha256 = ?", [.text(document.sha256)]
        ) { row throws(StoreError) in
            AdvisoryOutcome(id: try row.integer(), isNew: false, isLatest: try row.flag(), replaced: nil)
        }
        if let here { return here }

        let order = try RevisionOrder(of: document.trackingID, in: connection)
        let place = order.place(of: document, isOlder: isOlder)
        try order.makeRoom(at: place, in: connection)
        let isLatest = place == order.count
        try insert(document, id: nextID, place: place, isLatest: isLatest, at: time, in: connection)
        defer { nextID += 1 }
        return AdvisoryOutcome(
            id: nextID, isNew: true, isLatest: isLatest, replaced: isLatest ? order.latest : nil)
    }

    private func insert(
        _ document: NewAdvisory, id: Int64, place: Int, isLatest: Bool, at time: Int64,
        in connection: any SQLConnection
    ) throws(StoreError) {
        try connection.execute(
            "INSERT INTO documents (sha256, size, bytes) VALUES (?, ?, ?)",
            [.text(document.sha256), .integer(Int64(document.bytes.count)), .blob(document.bytes)])
        try connection.execute(
            """
            INSERT INTO advisories (id, tracking_id, revision, revision_order, is_latest, current_release_date, title,
                publisher, severity, score, format, sha256, content_hash, source_path, imported_at, finding_count,
                findings)
            VALUES (\(SQLText.marks(17)))
            """,
            [
                .integer(id), .text(document.trackingID), .text(document.revision), .integer(Int64(place)),
                .flag(isLatest), .text(document.currentReleaseDate), .text(document.title), .text(document.publisher),
                .text(document.severity), .optional(document.score), .text(document.format), .text(document.sha256),
                .text(document.contentHash), .text(document.sourcePath), .integer(time),
                .integer(Int64(document.findingCount)), .text(document.findings),
            ])
        try Self.insert(document.properties, of: id, in: connection)
    }
}
