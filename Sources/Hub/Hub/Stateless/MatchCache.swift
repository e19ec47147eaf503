import Matching
import Synchronization

/// What was found out about products so far, shared by the tasks that read rows: each product costs once.
final class MatchCache: Sendable {
    private let matcher: Matcher
    private let format: MatchFormat
    private let products = Mutex<[ProductDescription: ProductCandidates?]>([:])
    private let lines = Mutex<[LineKey: [[UInt8]]?]>([:])
    private let byUnit: Set<String>

    private struct LineKey: Hashable {
        var product: ProductDescription
        var facts: DeviceFacts
    }

    /// Beyond this many entries everything is forgotten once, so that memory stays bounded.
    private static let limit = 500_000

    init(matcher: Matcher, byUnit: Set<String>, format: MatchFormat) {
        self.byUnit = byUnit
        self.matcher = matcher
        self.format = format
    }

    /// A session of its own for one task.
    func makeSession() -> MatchSession { MatchSession(matcher) }

    /// The candidates of a product; nil when no advisory can touch it.
    func candidates(for product: ProductDescription, _ session: inout MatchSession) -> ProductCandidates? {
        if let known = products.withLock({ $0[product] }) { return known }
        let found = session.candidates(for: product)
        let kept = found.isEmpty ? nil : found
        products.withLock { table in
            if table.count >= Self.limit { table.removeAll() }
            table[product] = .some(kept)
        }
        return kept
    }

    /// The tails of the lines for devices of a product that share software version and operating system; nil where
    /// each unit has to be looked at, because serial numbers or dates may matter.
    func lines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]]? {
        let shared = DeviceFacts(softwareVersion: facts.softwareVersion, operatingSystem: facts.operatingSystem)
        let key = LineKey(product: candidates.product, facts: shared)
        if let known = lines.withLock({ $0[key] }) { return known }
        let matches = matcher.matches(candidates, facts: shared)
        let made = matches.contains { byUnit.contains($0.advisory) } ? nil : matches.map { format.tail($0) }
        lines.withLock { table in
            if table.count >= Self.limit { table.removeAll() }
            table[key] = .some(made)
        }
        return made
    }

    /// The tails of the lines for one device, with everything that is known of it.
    func unitLines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]] {
        matcher.matches(candidates, facts: facts).map { format.tail($0) }
    }
}
