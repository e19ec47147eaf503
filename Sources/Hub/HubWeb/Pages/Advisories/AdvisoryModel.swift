import CSAF
import Foundation
import Hub
import Inventory
import Matching
import Store

/// What the reader of an advisory is filled with.
struct AdvisoryModel: Sendable {
    let title: String
    let trackingID: String
    let address: String
    let publisher: String
    let revision: String
    let released: String
    let status: String
    let severity: BadgeModel?
    let counts: [FigureModel]
    let cases: [LinkModel]
    let openCase: String?
    let notes: [NoteModel]
    let vulnerabilities: [VulnerabilityModel]
    let claims: [ClaimModel]
    let moreClaims: String?
    let devices: [TouchedModel]
    let moreDevices: LinkModel?
    let revisions: [RevisionModel]
    let changes: [String]
    let comparison: String?
    let references: [LinkModel]
    let findings: [FindingModel]
    let isTouched: Bool
    let hasFindings: Bool

    private static let mostClaims = 150
    private static let mostDevices = 20

    init(_ tracking: String, _ query: Fields, in place: Workplace, as principal: Principal) throws {
        let catalogue = try Catalogue(place, as: principal)
        let record = try catalogue.advisory(tracking)
        let document = try catalogue.document(record)
        let meta = document.meta
        (title, trackingID) = (Words.short(record.title, 400), Words.short(record.trackingID, 120))
        (publisher, revision) = (Words.short(record.publisher, 120), Words.short(record.revision, 60))
        var budget = TextBudget()
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (released, status) = (String(record.currentReleaseDate.prefix(10)), meta.tracking.status)
        severity = SeverityBadge.make(record.severity, record.score)
        let counted = try catalogue.counts(record)
        counts = Self.figures(counted)
        isTouched = counted.contains { $0.devices > 0 && ($0.verdict == .affected || $0.verdict == .needsReview) }
        let rows = try place.cases.list(CaseFilter(advisory: record.trackingID), limit: 10, as: principal)
        cases = rows.map { LinkModel(address: "/cases/\($0.id)", label: "Case \($0.id): \($0.title)") }
        let isAnswered = rows.contains { $0.phase != "closed" }
        openCase =
            principal.may(.workOnCases) && !isAnswered
            ? "/cases/new?advisory=\(Address.encoded(record.trackingID))" : nil
        vulnerabilities = document.vulnerabilities.prefix(100).map { VulnerabilityModel($0, &budget) }
        notes = meta.notes.prefix(40).map { NoteModel($0, &budget) }
        let all = document.claims
        claims = all.prefix(Self.mostClaims).map(ClaimModel.init)
        moreClaims = all.count > Self.mostClaims ? "\(all.count - Self.mostClaims) more are in the document." : nil
        let most = query["show"] == "all" ? 500 : Self.mostDevices
        let touched = try catalogue.devices(of: record, TouchedFilter(), after: nil, limit: most)
        devices = touched.map(TouchedModel.init)
        let isMore = touched.count == most && most == Self.mostDevices
        moreDevices = isMore ? LinkModel(address: "\(address)?show=all#devices", label: "Show all") : nil
        (revisions, changes, comparison) = try Self.history(record, document, catalogue, query, address: address)
        references = meta.references.filter { $0.url.hasPrefix("https://") || $0.url.hasPrefix("http://") }
            .filter { $0.url.utf8.count <= 2000 }.prefix(60)
            .map { LinkModel(address: $0.url, label: Words.short($0.summary.isEmpty ? $0.url : $0.summary, 200)) }
        let json = Data(try catalogue.findings(record).utf8)
        findings = (try? JSONDecoder().decode([FindingModel].self, from: json))?.prefix(50).map { $0 } ?? []
        hasFindings = !findings.isEmpty
    }

    private static func figures(_ counts: [VerdictCount]) -> [FigureModel] {
        func devices(_ verdict: Verdict) -> Int { counts.first { $0.verdict == verdict }?.devices ?? 0 }
        return [
            FigureModel(devices(.affected), "devices affected", .bad, "#devices"),
            FigureModel(devices(.needsReview), "need review", .warn, "#devices"),
            FigureModel(devices(.notAffected), "not affected", .good, "#devices"),
        ]
    }

    /// The revisions, and what the newest changed against the one that the reader chose, or the one before.
    private static func history(
        _ record: AdvisoryRecord, _ document: CSAFDocument, _ catalogue: Catalogue, _ query: Fields, address: String
    ) throws -> ([RevisionModel], [String], String?) {
        let records = try catalogue.revisions(record.trackingID)
        let older = records.filter { $0.id != record.id }
        let chosen = older.first { $0.revision == query["since"] } ?? older.last
        let written = document.meta.tracking.revisionHistory.reversed().prefix(60).map { revision in
            RevisionModel(
                number: Words.short(revision.number, 60), date: String(revision.date.prefix(10)),
                summary: Words.short(revision.summary, 400),
                compare: older.contains { $0.revision == revision.number }
                    ? "\(address)?since=\(Address.encoded(revision.number))#revisions" : nil)
        }
        guard let chosen else { return (written, [], nil) }
        let difference = DocumentDifference(from: try catalogue.document(chosen), to: document)
        let lines = difference.lines.prefix(100).map { Words.short($0, 400) }
        return (
            written, lines.isEmpty ? ["Nothing that matters to devices changed."] : lines,
            "Revision \(chosen.revision) to \(record.revision)"
        )
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
    let score: BadgeModel?
    let vector: String?
    let notes: [NoteModel]
    let remedies: [Remedy]
    let threats: [String]

    init(_ vulnerability: Vulnerability, _ budget: inout TextBudget) {
        name = Words.short(vulnerability.name ?? "Without a name", 200)
        title = vulnerability.title == vulnerability.name ? nil : vulnerability.title.map { Words.short($0, 400) }
        weakness = vulnerability.cwes.first.map { Words.short("\($0.id): \($0.name)", 200) }
        let cvss = vulnerability.metrics.lazy.compactMap(\.cvss).first
        score = cvss.flatMap { SeverityBadge.make($0.baseSeverity ?? "", $0.baseScore) }
        vector = cvss.map { Words.short($0.vector, 300) }
        notes = vulnerability.notes.prefix(20).map { NoteModel($0, &budget) }
        remedies = vulnerability.remediations.prefix(40).map {
            Remedy(
                category: Words.sentence($0.category.rawValue.replacing("_", with: " ")), text: budget.take($0.details))
        }
        threats = vulnerability.threats.prefix(20).map { budget.take($0.details) }
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

/// A revision, as the document's own history tells it.
struct RevisionModel: Sendable {
    let number: String
    let date: String
    let summary: String
    let compare: String?
}

/// A fault of a document against the standard.
struct FindingModel: Sendable, Decodable {
    let test: String
    let pointer: String
    let message: String
}
