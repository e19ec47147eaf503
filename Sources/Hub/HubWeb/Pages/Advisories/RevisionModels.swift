import CSAF
import Hub
import Store

/// A revision, as the document's own history tells it.
struct RevisionModel: Sendable {
    let number: String
    let date: TimeModel?
    let summary: String
    let compare: String?

    /// The history of a document, the newest first; those of which the document is here can be compared.
    static func list(_ document: CSAFDocument, _ kept: [AdvisoryRecord], _ address: String) -> [RevisionModel] {
        let older = kept.filter { !$0.isLatest }
        return document.meta.tracking.revisionHistory.reversed().prefix(60).map { revision in
            RevisionModel(
                number: Words.short(revision.number, 60), date: TimeModel(dayText: revision.date),
                summary: Words.short(revision.summary, 400),
                compare: older.contains { $0.revision == revision.number }
                    ? "\(address)?from=\(Address.encoded(revision.number))#revisions" : nil)
        }
    }
}

/// What differs between two revisions that are here: the one that the reader chose, or else the one before, and the
/// newest unless another was chosen.
struct ComparisonModel: Sendable {
    let title: String?
    let changes: [String]
    let from: [OptionModel]
    let to: [OptionModel]
    let canChoose: Bool

    init(_ kept: [AdvisoryRecord], _ query: Fields, _ catalogue: Catalogue) throws {
        let newest = kept.last
        let later = kept.last { $0.revision == query["to"] } ?? newest
        let chosen = kept.last { $0.revision == query["from"] && $0.id != later?.id }
        let earlier = chosen ?? kept.last { $0.revisionOrder < later?.revisionOrder ?? 0 }
        canChoose = kept.count > 1
        from = Self.options(kept, earlier)
        to = Self.options(kept, later)
        guard let earlier, let later else {
            (title, changes) = (nil, [])
            return
        }
        let difference = DocumentDifference(
            from: try catalogue.document(earlier), to: try catalogue.document(later))
        let lines = difference.lines.prefix(100).map { Words.short($0.replacing("_", with: " "), 400) }
        title = "Revision \(Words.short(earlier.revision, 60)) to \(Words.short(later.revision, 60))"
        changes = lines.isEmpty ? ["Nothing that matters to devices changed."] : lines
    }

    private static func options(_ kept: [AdvisoryRecord], _ chosen: AdvisoryRecord?) -> [OptionModel] {
        kept.reversed().map {
            OptionModel(
                value: $0.revision, label: "Revision \(Words.short($0.revision, 60))", isChosen: $0.id == chosen?.id)
        }
    }
}
