/// A maker's disclosure about the security of one product in one version (MDS2).
public struct DisclosureRecord: Sendable, Hashable {
    /// One answer.
    public struct Answer: Sendable, Hashable {
        /// The question's id, such as `MPII-1`.
        public var question: String
        /// The question.
        public var text: String
        /// The answer.
        public var answer: String
        /// What the maker adds.
        public var note: String

        /// An answer.
        public init(question: String, text: String, answer: String, note: String) {
            (self.question, self.text, self.answer, self.note) = (question, text, answer, note)
        }
    }

    /// Its number.
    public var id: Int64
    /// The product of the inventory.
    public var productID: Int64
    /// The version that it is about; empty for all.
    public var version: String
    /// The revision of the form, as its maker counts; empty when nobody said.
    public var revision: String
    /// The SHA-256 of its bytes.
    public var sha256: String
    /// Where it came from.
    public var source: String
    /// Who brought it in.
    public var importedBy: String
    /// When, in milliseconds since 1970.
    public var importedAt: Int64
    /// The answers, in the form's order.
    public var answers: [Answer]

    /// A disclosure that is about to be kept.
    public init(
        id: Int64 = 0, productID: Int64, version: String, revision: String, sha256: String, source: String,
        importedBy: String, importedAt: Int64 = 0, answers: [Answer] = []
    ) {
        (self.id, self.productID, self.version, self.revision) = (id, productID, version, revision)
        (self.sha256, self.source, self.importedBy) = (sha256, source, importedBy)
        (self.importedAt, self.answers) = (importedAt, answers)
    }
}

/// What makers disclose about the security of products. A newer form takes an older one's place; the older stays.
public struct DisclosureRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a disclosure with its bytes.
    ///
    /// - Returns: the record with its number.
    public func add(_ record: DisclosureRecord, bytes: [UInt8]) throws -> DisclosureRecord {
        let time = now()
        return try driver.write { connection in
            var record = record
            record.id = try connection.nextID(in: "mds2_forms")
            record.importedAt = time
            try connection.execute(
                "INSERT INTO documents (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                [.text(record.sha256), .integer(Int64(bytes.count)), .blob(bytes)])
            try connection.execute(
                "UPDATE mds2_forms SET is_current = 0 WHERE product_id = ? AND version = ?",
                [.integer(record.productID), .text(record.version)])
            try connection.execute(
                "INSERT INTO mds2_forms VALUES (\(SQLText.marks(9)))",
                [
                    .integer(record.id), .integer(record.productID), .text(record.version), .text(record.revision),
                    .text(record.sha256), .text(record.source), .flag(true), .text(record.importedBy), .integer(time),
                ])
            try connection.batch(
                "INSERT INTO mds2_answers VALUES (\(SQLText.marks(6)))",
                record.answers.enumerated().map { index, one in
                    [
                        .integer(record.id), .integer(Int64(index + 1)), .text(one.question), .text(one.text),
                        .text(one.answer), .text(one.note),
                    ]
                })
            try audit.append(
                [
                    NewAuditEntry(
                        actor: record.importedBy, kind: "mds2.imported", subject: "mds2/\(record.id)",
                        body: AuditBody.json([
                            "product": String(record.productID), "revision": record.revision, "sha256": record.sha256,
                        ]))
                ], in: connection)
            return record
        }
    }

    /// The current disclosures about a product, each version's.
    public func list(product: Int64) throws -> [DisclosureRecord] {
        try driver.read { connection in
            var found = try connection.rows(
                """
                SELECT id, product_id, version, revision, sha256, source, imported_by, imported_at FROM mds2_forms
                WHERE product_id = ? AND is_current = 1 ORDER BY id DESC
                """, [.integer(product)]
            ) { row throws(StoreError) in
                DisclosureRecord(
                    id: try row.integer(), productID: try row.integer(), version: try row.text(),
                    revision: try row.text(), sha256: try row.text(), source: try row.text(),
                    importedBy: try row.text(), importedAt: try row.integer())
            }
            for index in found.indices {
                found[index].answers = try connection.rows(
                    "SELECT question, text, answer, note FROM mds2_answers WHERE form_id = ? ORDER BY number",
                    [.integer(found[index].id)]
                ) { row throws(StoreError) in
                    DisclosureRecord.Answer(
                        question: try row.text(), text: try row.text(), answer: try row.text(), note: try row.text())
                }
            }
            return found
        }
    }
}
