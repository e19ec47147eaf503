/// The tracking data that the tests of versions and revisions need (CSAF 2.0, 3.2.1.12).
struct RevisionIndex: Sendable {
    /// One item of the revision history whose number and date can be read.
    struct Revision: Sendable {
        let node: JSONNode
        /// The node of the number.
        let number: JSONNode
        let version: DocumentVersion
        let date: Instant
    }

    let history: JSONNode?
    let status: JSONNode?
    let version: JSONNode?
    /// The nodes of all numbers that are strings, in the order of the document.
    let numbers: [JSONNode]
    /// The items sorted by date, those of the same date by number; nil when one of them cannot be read, which the
    /// structure check reports.
    let sorted: [Revision]?

    init(_ tracking: JSONNode?) {
        history = tracking?["revision_history"]
        status = tracking?["status"]
        version = tracking?["version"]
        let items = tracking?.list("revision_history") ?? []
        numbers = items.compactMap { $0["number"] }.filter { $0.kind == .string }
        let revisions = items.compactMap { node -> Revision? in
            guard let number = node["number"], let version = number.string.flatMap({ DocumentVersion($0) }),
                let date = node["date"]?.string.flatMap({ Instant($0) })
            else { return nil }
            return Revision(node: node, number: number, version: version, date: date)
        }
        let isComplete = revisions.count == items.count && !items.isEmpty
        sorted =
            isComplete
            ? revisions.sorted { $0.date == $1.date ? $0.version < $1.version : $0.date < $1.date } : nil
    }

    /// The document's version, where it can be read.
    var documentVersion: DocumentVersion? {
        version?.string.flatMap { DocumentVersion($0) }
    }

    /// Whether the status is `final` or `interim`.
    var isReleased: Bool { status?.string == "final" || status?.string == "interim" }
}
