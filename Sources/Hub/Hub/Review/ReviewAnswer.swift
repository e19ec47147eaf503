import Inventory
public import Matching
public import Store

/// A person's answer to "is this product that claim's product?", and what follows from it.
public struct ReviewAnswer: Sendable {
    private let store: SutureStore

    /// What an answer came to.
    public struct Report: Sendable, Hashable {
        /// Product versions that were judged anew.
        public var versions = 0
        /// Devices of those versions.
        public var devices = 0
        /// How many product versions got which verdict, over all advisories.
        public var verdicts: [Verdict: Int] = [:]
    }

    /// Answers in this store.
    public init(store: SutureStore) { self.store = store }

    /// Keeps the answer and judges the product's versions anew; later advisories follow it too.
    public func give(_ decision: ReviewDecision) throws -> Report {
        try store.confirmations.save(decision)
        return try matchAnew(productKey: decision.productKey)
    }

    /// Takes an answer back and judges the product's versions anew.
    ///
    /// - Throws: `StoreError` of code `notFound` when there was none.
    public func takeBack(productKey: String, claimProduct: String, by actor: String = Workspace.actor) throws -> Report
    {
        guard try store.confirmations.remove(productKey: productKey, claimProduct: claimProduct, by: actor) else {
            throw StoreError(
                .notFound, "There is no such answer.", advice: "`suture review list --answered` lists those there are.")
        }
        return try matchAnew(productKey: productKey)
    }

    private func matchAnew(productKey: String) throws -> Report {
        let versions = try store.products.versions(productKey: productKey)
        var report = Report()
        report.versions = versions.count
        report.devices = versions.reduce(0) { $0 + $1.deviceCount }
        guard !versions.isEmpty else { return report }
        let rules = try MatchRules(store: store)
        var records: [AdvisoryRecord] = []
        try store.advisories.forEachLatest { records.append($0) }
        // Some hundred at a time: what is kept of a document is far less than the document.
        for start in stride(from: 0, to: records.count, by: 200) {
            let part = try records[start..<min(start + 200, records.count)].map {
                StoredAdvisory(try store.document(of: $0), id: $0.id)
            }
            try match(part, versions, rules, &report)
        }
        return report
    }

    private func match(
        _ advisories: [StoredAdvisory], _ versions: [ProductVersionRecord], _ rules: MatchRules, _ report: inout Report
    ) throws {
        let matcher = Matcher(advisories: advisories.map(\.content), vendors: rules.vendors, links: rules.links)
        var found: [String: [NewVerdict]] = [:]
        let byID = Dictionary(advisories.map { ($0.content.id, $0) }, uniquingKeysWith: { first, _ in first })
        for version in versions {
            let candidates = matcher.candidates(for: ProductDescription(of: version.device))
            for match in matcher.matches(candidates, facts: DeviceFacts(version.device)) {
                guard let advisory = byID[match.advisory] else { continue }
                found[match.advisory, default: []].append(NewVerdict(match, version: version.id, of: advisory))
                report.verdicts[match.verdict, default: 0] += 1
            }
        }
        let scope = MatchScope.versions(versions.map(\.id))
        try store.verdicts.record(
            advisories.map { AdvisoryMatch(advisoryID: $0.id, scope: scope, verdicts: found[$0.content.id] ?? []) },
            rules: rules.name)
    }
}
