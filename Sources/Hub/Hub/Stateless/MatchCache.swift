import Matching
import Synchronization

/// What was found out about products so far, shared by the tasks that read rows: each judgement costs once.
final class MatchCache: Sendable {
    private let matcher: Matcher
    private let format: MatchFormat
    private let table = Mutex<[JudgementScope: Entry]>([:])
    private let byUnit: Set<String>
    private let order: [String: Int]

    /// What is kept for devices that agree in all that a judgement hangs on.
    private enum Entry {
        case lines(Lines)
        /// Single words of the row matter: the lines are kept for the row's words too.
        case byWords
    }

    /// The lines for devices that share what a judgement hangs on.
    struct Lines: Sendable {
        /// The tail of a line, and the place of its advisory.
        struct Tail: Sendable {
            let place: Int
            let bytes: [UInt8]
        }

        /// Those that are the same for every unit.
        let shared: [Tail]
        /// Whether serial numbers or dates may matter to other lines, so that each unit has to be looked at.
        let needsUnits: Bool
        /// Whether they hang on single words of the row.
        let readsWords: Bool

        /// All lines; nil where each unit has to be looked at.
        var tails: [[UInt8]]? { needsUnits ? nil : shared.map(\.bytes) }
    }

    /// Beyond this many entries everything is forgotten once, so that memory stays bounded.
    private static let limit = 500_000

    init(matcher: Matcher, byUnit: Set<String>, format: MatchFormat) {
        self.byUnit = byUnit
        self.matcher = matcher
        self.format = format
        order = matcher.order
    }

    /// A session of its own for one task.
    func makeSession() -> MatchSession { MatchSession(matcher) }

    /// The lines for devices of a product that share software version and operating system.
    func lines(for candidates: ProductCandidates, facts: DeviceFacts) -> Lines {
        let shared = DeviceFacts(softwareVersion: facts.softwareVersion, operatingSystem: facts.operatingSystem)
        let scope = candidates.scope(shared, words: false)
        switch known(scope) {
        case .lines(let lines): return lines
        case .byWords:
            if case .lines(let lines) = known(candidates.scope(shared, words: true)) { return lines }
        case nil: break
        }
        let judgement = matcher.judge(candidates, facts: shared)
        let needsUnits = judgement.matches.contains { byUnit.contains($0.advisory) }
        let made = Lines(
            shared: tails(of: judgement.matches.filter { !needsUnits || !byUnit.contains($0.advisory) }),
            needsUnits: needsUnits, readsWords: judgement.readsWords)
        keep(made.readsWords ? .byWords : .lines(made), for: scope)
        if made.readsWords { keep(.lines(made), for: candidates.scope(shared, words: true)) }
        return made
    }

    private func known(_ scope: JudgementScope) -> Entry? { table.withLock { $0[scope] } }

    private func keep(_ entry: Entry, for scope: JudgementScope) {
        table.withLock { table in
            if table.count >= Self.limit { table.removeAll() }
            table[scope] = entry
        }
    }

    /// The tails of the lines for one device, with everything that is known of it.
    ///
    /// Only the advisories for which single units may matter are judged again.
    func unitLines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]] {
        let shared = lines(for: candidates, facts: facts).shared
        let own = tails(of: matcher.judge(candidates, facts: facts, where: byUnit.contains).matches)
        return (shared + own).sorted { $0.place < $1.place }.map(\.bytes)
    }

    private func tails(of matches: [Match]) -> [Lines.Tail] {
        matches.map { Lines.Tail(place: order[$0.advisory] ?? 0, bytes: format.tail($0)) }
    }
}
