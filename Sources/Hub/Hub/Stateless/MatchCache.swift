import Matching
import Synchronization

/// What was found out about products so far, shared by the tasks that read rows: each judgement costs once.
final class MatchCache: Sendable {
    private let matcher: Matcher
    private let format: MatchFormat
    private let lines = Mutex<[JudgementScope: Entry]>([:])
    private let byUnit: Set<String>

    /// The tails of the lines for devices that agree in all that a judgement hangs on.
    private enum Entry {
        case tails([[UInt8]])
        /// Serial numbers or dates may matter: each unit has to be looked at.
        case byUnit
        /// Single words of the row matter: the lines are kept for the row's words too.
        case byWords

        var lines: [[UInt8]]? {
            if case .tails(let lines) = self { return lines }
            return nil
        }
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

    /// The tails of the lines for devices of a product that share software version and operating system; nil where
    /// each unit has to be looked at, because serial numbers or dates may matter.
    func lines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]]? {
        let shared = DeviceFacts(softwareVersion: facts.softwareVersion, operatingSystem: facts.operatingSystem)
        let scope = candidates.scope(shared, words: false)
        switch lines.withLock({ $0[scope] }) {
        case .tails(let known): return known
        case .byUnit: return nil
        case .byWords: return linesByWords(for: candidates, facts: shared)
        case nil: break
        }
        let judgement = matcher.judge(candidates, facts: shared)
        let made = entry(judgement)
        if judgement.readsWords {
            keep(.byWords, for: scope)
            keep(made, for: candidates.scope(shared, words: true))
        } else {
            keep(made, for: scope)
        }
        return made.lines
    }

    private func linesByWords(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]]? {
        let scope = candidates.scope(facts, words: true)
        if let known = lines.withLock({ $0[scope] }) { return known.lines }
        let made = entry(matcher.judge(candidates, facts: facts))
        keep(made, for: scope)
        return made.lines
    }

    private func entry(_ judgement: Judgement) -> Entry {
        judgement.matches.contains { byUnit.contains($0.advisory) }
            ? .byUnit : .tails(judgement.matches.map { format.tail($0) })
    }

    private func keep(_ entry: Entry, for scope: JudgementScope) {
        lines.withLock { table in
            if table.count >= Self.limit { table.removeAll() }
            table[scope] = entry
        }
    }

    /// The tails of the lines for one device, with everything that is known of it.
    func unitLines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]] {
        matcher.matches(candidates, facts: facts).map { format.tail($0) }
    }
}
