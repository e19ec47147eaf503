import Inventory
import Matching
import Store

/// Verdicts of some product versions on their way into the database.
struct MatchPortion {
    private let matcher: Matcher
    private let session: MatchSession
    private let advisories: [StoredAdvisory]
    private let rules: String
    private let places: [String: Int]
    private var after: Int64
    private var isFirst: Bool
    private var found: [[NewVerdict]]
    /// The candidates of the product before: versions of one product mostly follow each other.
    private var products: [ProductDescription: ProductCandidates?] = [:]
    /// How many versions were taken since the last were kept.
    private(set) var count = 0
    private var total = 0
    private var candidateCount = 0
    private var verdicts: [Verdict: Int] = [:]
    private let byUnit: Set<String>
    /// Products whose units have to be kept apart, because an advisory names serial numbers or dates.
    private(set) var toSplit: Set<Int64> = []

    private static let limit = 200_000

    init(matcher: Matcher, advisories: [StoredAdvisory], rules: String, after: Int64) {
        self.matcher = matcher
        session = MatchSession(matcher)
        self.advisories = advisories
        self.rules = rules
        self.after = after
        isFirst = after == 0
        byUnit = UnitFacts.advisories(in: advisories.map(\.content))
        found = Array(repeating: [], count: advisories.count)
        places = Dictionary(
            advisories.enumerated().map { ($1.content.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Judges one product version.
    mutating func take(_ version: ProductVersionRecord) {
        count += 1
        guard let candidates = candidates(for: ProductDescription(of: version.device)) else { return }
        for match in matcher.matches(candidates, facts: DeviceFacts(version.device)) {
            guard let place = places[match.advisory] else { continue }
            verdicts[match.verdict, default: 0] += 1
            if !version.isByUnit, byUnit.contains(match.advisory) { toSplit.insert(version.productID) }
            found[place].append(NewVerdict(match, version: version.id, of: advisories[place]))
        }
    }

    private mutating func candidates(for product: ProductDescription) -> ProductCandidates? {
        if let known = products[product] { return known }
        let found = session.candidates(for: product)
        if products.count >= Self.limit { products.removeAll(keepingCapacity: true) }
        if !found.isEmpty { candidateCount += 1 }
        products[product] = .some(found.isEmpty ? nil : found)
        return found.isEmpty ? nil : found
    }

    /// Keeps what was found, for all advisories or none.
    mutating func keep(in store: SutureStore, through: Int64) throws {
        let scope: MatchScope = isFirst ? .all(through: through) : .new(after: after, through: through)
        let matches = advisories.indices.map {
            AdvisoryMatch(advisoryID: advisories[$0].id, scope: scope, verdicts: found[$0])
        }
        try store.verdicts.record(matches, rules: rules)
        found = Array(repeating: [], count: advisories.count)
        isFirst = false
        after = through
        total += count
        count = 0
    }

    func add(to report: inout DatabaseMatch.Report) {
        report.versions += total
        report.candidates += candidateCount
        report.verdicts.merge(verdicts, uniquingKeysWith: +)
    }
}

extension NewVerdict {
    /// A match about one product version.
    init(_ match: Match, version: Int64, of advisory: StoredAdvisory) {
        self.init(
            productVersionID: version, verdict: match.verdict, confidence: match.confidence,
            claimProduct: advisory.claimProduct(of: match), products: match.products, reasons: match.reasons)
    }
}
