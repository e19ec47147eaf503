import Response

/// An advisory of a case.
struct SourceModel: Sendable {
    let trackingID: String
    let publisher: String
    let title: String
    let revision: String
    let address: String

    init(_ facts: AdvisoryFacts) {
        (trackingID, publisher) = (facts.id.trackingID, facts.id.publisher)
        (title, revision) = (facts.title, facts.revision)
        address = "/advisories/\(Address.encoded(facts.id.trackingID))"
    }
}

/// A point on which sources differ.
struct ConflictModel: Sendable {
    /// What one source says.
    struct Position: Sendable {
        let source: String
        let values: [Value]
        let isSilent: Bool
    }

    /// One value, and whether another source does not state it.
    struct Value: Sendable {
        let text: String
        let isDisputed: Bool
    }

    let kind: String
    let subject: String
    let positions: [Position]

    init(_ conflict: SourceConflict) {
        let disputed = Set(conflict.disputed)
        (kind, subject) = (conflict.kind.title, conflict.subject)
        positions = conflict.positions.map { position in
            Position(
                source: position.advisory.trackingID,
                values: position.values.prefix(40).map { Value(text: $0, isDisputed: disputed.contains($0)) },
                isSilent: position.values.isEmpty)
        }
    }
}

/// A piece of evidence.
struct EvidenceModel: Sendable {
    let number: String
    let kind: String
    let text: String
    let version: String?
    let performedBy: String
    let performedAt: TimeModel
    let recordedBy: String
    let sha256: String
    let address: String
    let action: String

    /// The newest pieces, the latest first.
    static func latest(_ scene: CaseScene, _ people: People) -> [EvidenceModel] {
        let records = scene.one.evidence.values.sorted { ($1.recordedAt, $1.id) < ($0.recordedAt, $0.id) }
        return records.prefix(30).map { record in
            let evidence = record.evidence
            return EvidenceModel(
                number: record.id, kind: evidence.kind.title, text: Words.short(evidence.text, 300),
                version: evidence.version, performedBy: evidence.performedBy,
                performedAt: TimeModel(day: evidence.performedAt), recordedBy: people[record.recordedBy],
                sha256: String(evidence.sha256.prefix(12)), address: "/evidence/\(evidence.sha256)",
                action: record.action)
        }
    }
}
