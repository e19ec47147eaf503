import CSAF
import Exchange
import Response
import Store

extension AdvisoryFacts {
    /// What a case needs of a document.
    init(_ document: CSAFDocument, record: AdvisoryRecord) {
        let claims = document.claims
        let lines = Self.lines(of: claims)
        let vulnerabilities = document.vulnerabilities.enumerated().map { index, vulnerability in
            Response.VulnerabilityFacts(
                id: vulnerability.name ?? "\(record.trackingID)#\(index + 1)",
                score: vulnerability.metrics.lazy.compactMap { $0.cvss?.vector }.first ?? "")
        }
        let remedies = Self.remedies(of: document, names: vulnerabilities.map(\.id))
        self.init(
            id: AdvisoryID(publisher: record.publisher, trackingID: record.trackingID),
            source: record.format == RecallDocument.format ? .fdaRecall : .csaf,
            title: record.title, revision: record.revision, contentHash: record.sha256, claims: lines,
            vulnerabilities: vulnerabilities, remedies: remedies,
            digests: FactDigests(
                affected: Self.digest(lines.map(Self.text) + vulnerabilities.map { "\($0.id) \($0.score)" }.sorted()),
                remedy: Self.digest(remedies.map { "\($0.category)\u{1}\($0.text)" }.sorted()),
                prose: record.contentHash))
    }

    private static func lines(of claims: [ProductClaim]) -> [ClaimLine] {
        var seen: Set<ClaimLine> = []
        return claims.map { claim in
            ClaimLine(
                vendor: claim.vendor, product: claim.name.isEmpty ? claim.fullName : claim.name,
                models: (claim.identification?.modelNumbers ?? []).sorted(), version: claim.version,
                status: claim.status.rawValue)
        }
        .filter { seen.insert($0).inserted }
        .sorted { text($0) < text($1) }
    }

    private static func text(_ line: ClaimLine) -> String {
        ([line.vendor, line.product, line.version, line.status] + line.models).joined(separator: "\u{1}")
    }

    private static func remedies(of document: CSAFDocument, names: [String]) -> [Remedy] {
        var order: [String] = []
        var found: [String: Remedy] = [:]
        for (index, vulnerability) in document.vulnerabilities.enumerated() {
            for (place, remediation) in vulnerability.remediations.enumerated() {
                // A document says the same remedy for each vulnerability; people are to read it once.
                let key = "\(remediation.category.rawValue)\u{1}\(remediation.details)"
                if found[key] == nil {
                    order.append(key)
                    found[key] = Remedy(
                        pointer: "/vulnerabilities/\(index)/remediations/\(place)",
                        category: remediation.category.rawValue, text: remediation.details)
                }
                if !(found[key]?.vulnerabilities.contains(names[index]) ?? true) {
                    found[key]?.vulnerabilities.append(names[index])
                }
            }
        }
        return order.compactMap { found[$0] }
    }

    private static func digest(_ lines: [String]) -> String {
        Digest.sha256(Array(lines.joined(separator: "\n").utf8))
    }
}
