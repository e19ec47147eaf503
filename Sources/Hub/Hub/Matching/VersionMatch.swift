import Inventory
import Matching
import Store

/// Judges some product versions anew against every advisory: after a person's answer, or when somebody asks for it.
struct VersionMatch {
    let store: SutureStore

    /// So many advisories at a time: what is kept of a document is far less than the document.
    private static let portion = 200

    /// Judges the versions and keeps what was found.
    ///
    /// - Parameter progress: is told how many advisories are done, and of how many.
    /// - Returns: how many versions got which verdict, over all advisories.
    func run(_ versions: [ProductVersionRecord], progress: (Int, Int) -> Void = { _, _ in }) throws -> [Verdict: Int] {
        var counts: [Verdict: Int] = [:]
        guard !versions.isEmpty else { return counts }
        let rules = try MatchRules(store: store)
        var records: [AdvisoryRecord] = []
        try store.advisories.forEachLatest { records.append($0) }
        for start in stride(from: 0, to: records.count, by: Self.portion) {
            let end = min(start + Self.portion, records.count)
            let part = try records[start..<end].map { StoredAdvisory(try store.document(of: $0), id: $0.id) }
            try match(part, versions, rules, &counts)
            progress(end, records.count)
        }
        return counts
    }

    private func match(
        _ advisories: [StoredAdvisory], _ versions: [ProductVersionRecord], _ rules: MatchRules,
        _ counts: inout [Verdict: Int]
    ) throws {
        let matcher = Matcher(advisories: advisories.map(\.content), vendors: rules.vendors, links: rules.links)
        var found: [String: [NewVerdict]] = [:]
        let byID = Dictionary(advisories.map { ($0.content.id, $0) }, uniquingKeysWith: { first, _ in first })
        for version in versions {
            let candidates = matcher.candidates(for: ProductDescription(of: version.device))
            for match in matcher.matches(candidates, facts: DeviceFacts(version.device)) {
                guard let advisory = byID[match.advisory] else { continue }
                found[match.advisory, default: []].append(NewVerdict(match, version: version.id, of: advisory))
                counts[match.verdict, default: 0] += 1
            }
        }
        let scope = MatchScope.versions(versions.map(\.id))
        try store.verdicts.record(
            advisories.map { AdvisoryMatch(advisoryID: $0.id, scope: scope, verdicts: found[$0.content.id] ?? []) },
            rules: rules.name)
    }
}
