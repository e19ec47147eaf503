import CSAF
import CVSS
import Foundation
import Hub
import Inventory
import Matching
import Store

/// What the reader of an advisory is filled with.
struct AdvisoryModel: Sendable {
    let head: AdvisoryHeadModel
    let title: String
    let trackingID: String
    let address: String
    let counts: [FigureModel]
    let cases: [LinkModel]
    let openCase: String?
    let desk: AdvisoryDeskModel
    let notes: [NoteModel]
    let vulnerabilities: [VulnerabilityModel]
    let claims: [ClaimModel]
    let moreClaims: String?
    let products: [TouchedProductModel]
    let devices: [TouchedModel]
    let moreDevices: LinkModel?
    let reaches: [FilterModel]
    let status: [StatusLineModel]
    let hasStatus: Bool
    let revisions: [RevisionModel]
    let comparison: ComparisonModel
    let references: [LinkModel]
    let findings: [FindingModel]
    let hasFindings: Bool

    private static let mostClaims = 150
    private static let mostProducts = 30
    private static let mostDevices = 20

    init(_ tracking: String, _ query: Fields, in place: Workplace, as principal: Principal, token: String) throws {
        let catalogue = try Catalogue(place, as: principal)
        let record = try catalogue.advisory(tracking)
        let document = try catalogue.document(record)
        let meta = document.meta
        head = AdvisoryHeadModel(record, meta)
        (title, trackingID) = (head.title, head.trackingID)
        var budget = TextBudget()
        address = "/advisories/\(Address.encoded(record.trackingID))"
        counts = Self.figures(try catalogue.counts(record), address)
        let rows = try place.cases.list(CaseFilter(advisory: record.trackingID), limit: 10, as: principal)
        cases = rows.map { LinkModel(address: "/cases/\($0.id)", label: "Case \($0.id): \($0.title)") }
        let isAnswered = rows.contains { $0.phase != "closed" }
        openCase =
            principal.may(.workOnCases) && !isAnswered
            ? "/cases/new?advisory=\(Address.encoded(record.trackingID))" : nil
        desk = try AdvisoryDeskModel(record, isAnswered: isAnswered, in: place, as: principal, token: token)
        let names = Dictionary(document.productTree.products.map { ($0.id, $0.name) }) { first, _ in first }
        vulnerabilities = document.vulnerabilities.prefix(100).map { VulnerabilityModel($0, names, &budget) }
        notes = meta.notes.prefix(40).map { NoteModel($0, &budget) }
        let all = document.claims
        claims = all.prefix(Self.mostClaims).map(ClaimModel.init)
        moreClaims = all.count > Self.mostClaims ? "\(all.count - Self.mostClaims) more are in the document." : nil
        let reach = Reach(query)
        reaches = reach.chips(address)
        products = try catalogue.products(of: record, verdicts: reach.verdicts, limit: Self.mostProducts)
            .map(TouchedProductModel.init)
        let most = query["show"] == "all" ? 500 : Self.mostDevices
        let filter = TouchedFilter(verdicts: reach.verdicts)
        let touched = try catalogue.devices(of: record, filter, after: nil, limit: most)
        devices = touched.map(TouchedModel.init)
        let isMore = touched.count == most && most == Self.mostDevices
        moreDevices =
            isMore ? LinkModel(address: "\(address)?show=all&reach=\(reach.rawValue)#devices", label: "Show all") : nil
        let statuses = try place.cases.status(
            of: record.trackingID, vulnerabilities: document.vulnerabilities.prefix(20).compactMap(\.name),
            as: principal)
        status = statuses.lines.map(StatusLineModel.init)
        hasStatus = statuses.matching + statuses.inCases > 0 && !status.isEmpty
        let kept = try catalogue.revisions(record.trackingID)
        revisions = RevisionModel.list(document, kept, address)
        comparison = try ComparisonModel(kept, query, catalogue)
        references = meta.references.filter { $0.url.hasPrefix("https://") || $0.url.hasPrefix("http://") }
            .filter { $0.url.utf8.count <= 2000 }.prefix(60)
            .map { LinkModel(address: $0.url, label: Words.short($0.summary.isEmpty ? $0.url : $0.summary, 200)) }
        let json = Data(try catalogue.findings(record).utf8)
        findings = (try? JSONDecoder().decode([FindingModel].self, from: json))?.prefix(50).map { $0 } ?? []
        hasFindings = !findings.isEmpty
    }

    private static func figures(_ counts: [VerdictCount], _ address: String) -> [FigureModel] {
        func devices(_ verdict: Verdict) -> Int { counts.first { $0.verdict == verdict }?.devices ?? 0 }
        let matching = devices(.affected) + devices(.needsReview)
        return [
            FigureModel(matching, matching == 1 ? "device matches" : "devices match", .info, "#devices"),
            FigureModel(devices(.affected), "affected", .bad, "#devices"),
            FigureModel(devices(.needsReview), "need review", .warn, "#devices"),
            FigureModel(devices(.notAffected), "named, not affected", .good, "\(address)?reach=all#devices"),
        ]
    }
}

/// How far the lists of an advisory's devices and products reach: sure matches, doubtful ones too, or all that it names.
enum Reach: String, CaseIterable {
    case sure
    case possible
    case all

    init(_ query: Fields) { self = query.word("reach") ?? .possible }

    var verdicts: Set<Verdict> {
        switch self {
        case .sure: [.affected]
        case .possible: [.affected, .needsReview]
        case .all: [.affected, .needsReview, .notAffected]
        }
    }

    private var label: String {
        switch self {
        case .sure: "Affected only"
        case .possible: "And to review"
        case .all: "And not affected"
        }
    }

    func chips(_ address: String) -> [FilterModel] {
        Self.allCases.map { one in
            FilterModel(one.label, nil, "\(address)?reach=\(one.rawValue)#devices", isHere: one == self)
        }
    }
}

/// A note of a document.
struct NoteModel: Sendable {
    let title: String
    let text: String

    init(_ note: Note, _ budget: inout TextBudget) {
        title =
            note.title.map { Words.short($0, 200) } ?? Words.sentence(note.category.rawValue.replacing("_", with: " "))
        text = budget.take(note.text)
    }
}

/// A vulnerability of a document.
struct VulnerabilityModel: Sendable {
    /// A remedy.
    struct Remedy: Sendable {
        let category: String
        let text: String
    }

    let name: String
    let title: String?
    let weakness: String?
    let scores: [VulnerabilityScoreModel]
    let notes: [NoteModel]
    let remedies: [Remedy]
    let threats: [String]
    let flags: [String]

    init(_ vulnerability: Vulnerability, _ products: [String: String], _ budget: inout TextBudget) {
        name = Words.short(vulnerability.name ?? "Without a name", 200)
        title = vulnerability.title == vulnerability.name ? nil : vulnerability.title.map { Words.short($0, 400) }
        weakness = vulnerability.cwes.first.map { Words.short("\($0.id): \($0.name)", 200) }
        let preferred = vulnerability.preferredScores
        scores = preferred.prefix(12).map { VulnerabilityScoreModel($0, products, isOnly: preferred.count == 1) }
        notes = vulnerability.notes.prefix(20).map { NoteModel($0, &budget) }
        remedies = vulnerability.remediations.prefix(40).map {
            Remedy(
                category: Words.sentence($0.category.rawValue.replacing("_", with: " ")), text: budget.take($0.details))
        }
        threats = vulnerability.threats.prefix(20).map { budget.take($0.details) }
        flags = Set(vulnerability.flags.map(\.label)).sorted().prefix(20).map {
            Words.sentence($0.replacing("_", with: " "))
        }
    }
}

/// The score of a vulnerability for some products. Where vector and stated score disagree, the vector is shown and counts.
struct VulnerabilityScoreModel: Sendable {
    let badge: BadgeModel?
    let vector: String
    let holds: String?
    let conflict: String?

    init(_ preferred: PreferredScore, _ products: [String: String], isOnly: Bool) {
        let score = preferred.score
        let appraisal = CVSSAppraisal(
            vector: score.vector, statedScore: score.baseScore, statedSeverity: score.baseSeverity)
        let rating = appraisal.scores?.base
        badge = SeverityBadge.make(
            rating?.severity.rawValue ?? score.baseSeverity ?? "", rating?.score.number ?? score.baseScore)
        vector = Words.short(score.vector, 300)
        conflict = appraisal.findings.first.map { Words.short($0.text, 300) }
        let named = preferred.productIDs.filter { !$0.isEmpty }.map { products[$0] ?? $0 }
        let shown = named.prefix(3).map { Words.short($0, 80) }.joined(separator: ", ")
        holds =
            isOnly || named.isEmpty
            ? nil : "for \(shown)\(named.count > 3 ? " and \(Words.count(named.count - 3, "other"))" : "")"
    }
}

/// What a document says about one product.
struct ClaimModel: Sendable {
    let vendor: String
    let product: String
    let version: String
    let status: String

    init(_ claim: ProductClaim) {
        (vendor, version) = (Words.short(claim.vendor, 120), Words.short(claim.version, 120))
        product = Words.short(claim.name.isEmpty ? claim.fullName : claim.name, 200)
        status = Words.sentence(claim.status.rawValue.replacing("_", with: " "))
    }
}

/// A device that an advisory touches.
struct TouchedModel: Sendable {
    let tag: String
    let address: String
    let product: String
    let place: String
    let verdict: BadgeModel
    let reason: String

    init(_ touched: TouchedDevice) {
        let device = touched.device.device
        tag = Words.short(device.assetTag, 80)
        address = "/devices/\(Address.encoded(device.assetTag))"
        let facts = [device[.manufacturer], device[.model], device[.modelNumber], device[.softwareVersion]]
        product = Words.short(facts.filter { !$0.isEmpty }.joined(separator: " "), 200)
        place = Words.short(device[.department].isEmpty ? device[.location] : device[.department], 80)
        verdict = touched.verdict.verdict.badge
        reason = Words.short(touched.verdict.reasons.map(\.text).joined(separator: " "), 140)
    }
}

extension Verdict {
    /// The verdict as pages show it.
    var badge: BadgeModel {
        switch self {
        case .affected: BadgeModel("Affected", .bad)
        case .needsReview: BadgeModel("Needs review", .warn)
        case .notAffected: BadgeModel("Not affected", .good)
        case .unrelated: BadgeModel("Unrelated", .plain)
        }
    }
}

/// A fault of a document against the standard.
struct FindingModel: Sendable, Decodable {
    let test: String
    let pointer: String
    let message: String
}
