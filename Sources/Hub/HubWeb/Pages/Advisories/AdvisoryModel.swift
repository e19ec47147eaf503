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
        (title, trackingID, publisher, revision) = (record.title, record.trackingID, record.publisher, record.revision)
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
        notes = meta.notes.map(NoteModel.init)
        vulnerabilities = document.vulnerabilities.prefix(100).map(VulnerabilityModel.init)
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
            .map { LinkModel(address: $0.url, label: $0.summary.isEmpty ? $0.url : $0.summary) }
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
        let written = document.meta.tracking.revisionHistory.reversed().map { revision in
            RevisionModel(
                number: revision.number, date: String(revision.date.prefix(10)), summary: revision.summary,
                compare: older.contains { $0.revision == revision.number }
                    ? "\(address)?since=\(Address.encoded(revision.number))#revisions" : nil)
        }
        guard let chosen else { return (written, [], nil) }
        let difference = DocumentDifference(from: try catalogue.document(chosen), to: document)
        let lines = difference.lines.prefix(100).map { $0 }
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

    init(_ note: Note) {
        title = note.title ?? Words.sentence(note.category.rawValue.replacing("_", with: " "))
        text = note.text
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

    init(_ vulnerability: Vulnerability) {
        name = vulnerability.name ?? "Without a name"
        title = vulnerability.title == name ? nil : vulnerability.title
        weakness = vulnerability.cwes.first.map { "\($0.id): \($0.name)" }
        let cvss = vulnerability.metrics.lazy.compactMap(\.cvss).first
        score = cvss.flatMap { SeverityBadge.make($0.baseSeverity ?? "", $0.baseScore) }
        vector = cvss?.vector
        notes = vulnerability.notes.map(NoteModel.init)
        remedies = vulnerability.remediations.map {
            Remedy(category: Words.sentence($0.category.rawValue.replacing("_", with: " ")), text: $0.details)
        }
        threats = vulnerability.threats.map(\.details)
    }
}

/// What a document says about one product.
struct ClaimModel: Sendable {
    let vendor: String
    let product: String
    let version: String
    let status: String

    init(_ claim: ProductClaim) {
        (vendor, version) = (claim.vendor, claim.version)
        product = claim.name.isEmpty ? claim.fullName : claim.name
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
        tag = device.assetTag
        address = "/devices/\(Address.encoded(device.assetTag))"
        product = [device[.manufacturer], device[.model], device[.modelNumber], device[.softwareVersion]]
            .filter { !$0.isEmpty }.joined(separator: " ")
        place = device[.department].isEmpty ? device[.location] : device[.department]
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
