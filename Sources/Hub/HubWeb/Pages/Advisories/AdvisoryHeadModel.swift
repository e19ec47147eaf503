import CSAF
import Store

/// What a document says about itself.
struct AdvisoryHeadModel: Sendable {
    let title: String
    let trackingID: String
    let publisher: String
    let revision: String
    let released: TimeModel?
    let status: String
    let severity: BadgeModel?
    let sharing: BadgeModel?
    let facts: [FactLineModel]

    init(_ record: AdvisoryRecord, _ meta: DocumentMeta) {
        (title, trackingID) = (Words.short(record.title, 400), Words.short(record.trackingID, 120))
        (publisher, revision) = (Words.short(record.publisher, 120), Words.short(record.revision, 60))
        released = TimeModel(dayText: record.currentReleaseDate)
        status = Words.short(meta.tracking.status, 40)
        severity = SeverityBadge.make(record.severity, record.score)
        let label = meta.distribution?.tlp?.label.rawValue ?? ""
        sharing =
            label.isEmpty
            ? nil
            : BadgeModel("TLP:\(Words.short(label, 30))", ["CLEAR", "WHITE"].contains(label) ? .plain : .warn)
        facts = [
            FactLineModel("May be shared", meta.distribution?.text),
            FactLineModel("Severity, the publisher’s word", meta.aggregateSeverity?.text),
            FactLineModel("Kind of document", "\(meta.category), CSAF \(meta.csafVersion)"),
            FactLineModel(
                "Publisher", "\(meta.publisher.name) (\(meta.publisher.category)), \(meta.publisher.namespace)"),
            FactLineModel("Contact", meta.publisher.contactDetails),
            FactLineModel("Authority", meta.publisher.issuingAuthority),
            FactLineModel("First released", String(meta.tracking.initialReleaseDate.prefix(10))),
            FactLineModel("Also called", meta.tracking.aliases.prefix(20).joined(separator: ", ")),
            FactLineModel("Language", meta.lang),
            FactLineModel("Thanks", Self.thanks(meta.acknowledgments)),
        ].compactMap { $0 }
    }

    private static func thanks(_ acknowledgments: [Acknowledgment]) -> String {
        acknowledgments.prefix(20).map { one in
            (one.names + [one.organization, one.summary].compactMap { $0 }).joined(separator: ", ")
        }
        .filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

/// A fact with its name.
struct FactLineModel: Sendable {
    let title: String
    let value: String

    init?(_ title: String, _ value: String?) {
        guard let value, !value.isEmpty else { return nil }
        (self.title, self.value) = (title, Words.short(value, 600))
    }
}
