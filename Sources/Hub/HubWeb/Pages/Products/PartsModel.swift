import Hub
import Matching
import Store

/// What a product is made of, and what its maker discloses.
struct PartsModel: Sendable {
    let hasSome: Bool
    let lists: [String]
    let matches: [PartMatchModel]
    let disclosures: [DisclosureModel]
    /// Forms for more of it; none for those who may not bring it in.
    let forms: [LinkModel]

    private static let most = 100

    static func make(_ page: PageRequest, product id: Int64) async throws -> PartsModel {
        let principal = try page.principal
        return try await page.call.working { place in
            let sboms = try place.parts.all(product: id, limit: 50, as: principal)
            let matches = try sboms.flatMap { try place.parts.matches(of: $0.id, as: principal) }
            let forms =
                principal.may(.importInventories)
                ? [("sbom", "Bring in a parts list"), ("mds2", "Bring in a disclosure")] : []
            return PartsModel(
                sboms, matches, try place.parts.disclosures(product: id, as: principal),
                forms: forms.map { LinkModel(address: "/imports/\($0.0)?product=\(id)", label: $0.1) })
        }
    }

    private init(
        _ sboms: [SBOMRecord], _ matches: [ComponentMatch], _ disclosures: [DisclosureRecord], forms: [LinkModel]
    ) {
        self.forms = forms
        lists = sboms.map { sbom in
            let version = sbom.version.isEmpty ? "every version" : "version \(Words.short(sbom.version, 100))"
            return "\(sbom.format) with \(Words.count(sbom.componentCount, "part")), for \(version)"
        }
        self.matches = matches.sorted { Self.rank($0) < Self.rank($1) }.prefix(Self.most).map(PartMatchModel.init)
        self.disclosures = disclosures.map(DisclosureModel.init)
        hasSome = !sboms.isEmpty || !disclosures.isEmpty
    }

    private static func rank(_ match: ComponentMatch) -> Int {
        switch match.verdict {
        case .affected: 0
        case .needsReview: 1
        case .notAffected, .unrelated: 2
        }
    }
}

/// A part that an advisory names.
struct PartMatchModel: Sendable {
    let part: String
    let trackingID: String
    let address: String
    let verdict: BadgeModel
    let reason: String

    init(_ match: ComponentMatch) {
        let version = match.component.version
        part = Words.short(match.component.name + (version.isEmpty ? ", version not stated" : " \(version)"), 200)
        trackingID = Words.short(match.trackingID, 100)
        address = "/advisories/\(Address.encoded(match.trackingID))"
        verdict = match.verdict.badge
        reason = Words.short(match.reasons.first?.text ?? "", 300)
    }
}

/// A maker's disclosure.
struct DisclosureModel: Sendable {
    struct Answer: Sendable {
        let question: String
        let text: String
        let answer: String
    }

    let title: String
    let answers: [Answer]

    init(_ record: DisclosureRecord) {
        let revision = record.revision.isEmpty ? "" : ", revision \(Words.short(record.revision, 60))"
        let version = record.version.isEmpty ? "Every version" : "Version \(Words.short(record.version, 100))"
        title = "\(version)\(revision): \(Words.count(record.answers.count, "answer"))"
        answers = record.answers.map { one in
            let note = one.note.isEmpty ? "" : " (\(one.note))"
            return Answer(
                question: Words.short(one.question, 40), text: Words.short(one.text, 400),
                answer: Words.short(one.answer + note, 600))
        }
    }
}
