import Synchronization
import VersionRanges

/// What the sessions of one matcher have read, shared between tasks: column texts, and the candidates of products of
/// which the same can be said.
final class MatchMemory: Sendable {
    /// Products of which the same can be said.
    struct Key: Hashable, Sendable {
        let maker: String
        let columns: [String]
    }

    /// The most entries of each kind that are kept; beyond it, new ones are made each time.
    private static let capacity = 300_000

    private let columns = Mutex<[String: ColumnText]>([:])
    private let stated = Mutex<[String: Stated]>([:])
    private let candidates = Mutex<[Key: ProductCandidates]>([:])

    /// The reading of a column text, known or made.
    func column(_ text: String, _ make: () -> ColumnText) -> ColumnText {
        if let known = columns.withLock({ $0[text] }) { return known }
        let made = make()
        columns.withLock { if $0.count < Self.capacity { $0[text] = made } }
        return made
    }

    /// The versions and dates that a text announces.
    struct Stated: Sendable {
        let versions: [FoundVersion]
        let dates: [FoundDate]
    }

    /// What a text states of versions and dates, known or read.
    func stated(_ text: String) -> Stated {
        if let known = stated.withLock({ $0[text] }) { return known }
        let read = Stated(
            versions: Version.found(in: text).filter { StatedFacts.isAnnounced($0, in: text) },
            dates: CalendarDate.found(in: text))
        stated.withLock { if $0.count < Self.capacity { $0[text] = read } }
        return read
    }

    /// The candidates, known or made.
    func candidates(_ key: Key, _ make: () -> ProductCandidates) -> ProductCandidates {
        if let known = candidates.withLock({ $0[key] }) { return known }
        let made = make()
        candidates.withLock { if $0.count < Self.capacity { $0[key] = made } }
        return made
    }
}
