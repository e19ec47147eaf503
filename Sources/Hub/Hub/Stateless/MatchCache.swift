import Matching
import Synchronization

/// What was found out about products so far, shared by the tasks that read rows: each judgement costs once.
final class MatchCache: Sendable {
    private let matcher: Matcher
    private let format: MatchFormat
    private let lines = Mutex<[JudgementScope: Entry]>([:])
    private let byUnit: Set<String>

    /// What is kept for devices that agree in all that a judgement hangs on.
    private enum Entry {
        case tails([[UInt8]])
        /// Serial numbers or dates may matter: each unit has to be looked at.
        case byUnit
        /// Single words of the row matter: the lines are kept for the row's words too.
        case byWords
    }

    /// The tails of the lines for devices that share what a judgement hangs on.
    struct Lines {
        /// Nil where each unit has to be looked at, because serial numbers or dates may matter.
        let tails: [[UInt8]]?
        /// Whether they hang on single words of the row.
        let readsWords: Bool
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

    /// The tails of the lines for devices of a product that share software version and operating system.
    func lines(for candidates: ProductCandidates, facts: DeviceFacts) -> Lines {
        let shared = DeviceFacts(softwareVersion: facts.softwareVersion, operatingSystem: facts.operatingSystem)
        let scope = candidates.scope(shared, words: false)
        let wordScope = candidates.scope(shared, words: true)
        let known = lines.withLock { table -> Lines? in
            switch table[scope] {
            case .tails(let tails): Lines(tails: tails, readsWords: false)
            case .byUnit: Lines(tails: nil, readsWords: false)
            case .byWords:
                switch table[wordScope] {
                case .tails(let tails): Lines(tails: tails, readsWords: true)
                case .byUnit, .byWords: Lines(tails: nil, readsWords: true)
                case nil: nil
                }
            case nil: nil
            }
        }
        if let known { return known }
        let judgement = matcher.judge(candidates, facts: shared)
        let needsUnits = judgement.matches.contains { byUnit.contains($0.advisory) }
        let made = Lines(
            tails: needsUnits ? nil : judgement.matches.map { format.tail($0) }, readsWords: judgement.readsWords)
        let entry = made.tails.map { Entry.tails($0) } ?? .byUnit
        lines.withLock { table in
            if table.count >= Self.limit { table.removeAll() }
            table[scope] = made.readsWords ? .byWords : entry
            if made.readsWords { table[wordScope] = entry }
        }
        return made
    }

    /// The tails of the lines for one device, with everything that is known of it.
    func unitLines(for candidates: ProductCandidates, facts: DeviceFacts) -> [[UInt8]] {
        matcher.matches(candidates, facts: facts).map { format.tail($0) }
    }
}
