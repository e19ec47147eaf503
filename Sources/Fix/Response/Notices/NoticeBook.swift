public import Triage

/// All notices of one case, folded from their events.
///
/// It is apart from the case itself: what hundreds of recipients do on their pages must not change the version that the
/// two teams agree on. ``decide(_:by:at:)`` says which events a command brings about, or why it is refused.
public struct NoticeBook: Sendable, Hashable {
    /// The number of events so far.
    public internal(set) var version = 0
    /// The notices, in the order in which they were prepared.
    public internal(set) var notices: [Notice] = []
    /// The requests for help, oldest first.
    public internal(set) var helpRequests: [HelpRequest] = []

    var places: [String: Int] = [:]

    /// A book without a notice.
    public init() {}

    /// Folds events, oldest first.
    ///
    /// - Throws: `FoldError` when one is missing or comes twice.
    public init(events: [NoticeEvent]) throws(FoldError) {
        for event in events { try apply(event) }
    }

    /// The notice of this number.
    public subscript(id: String) -> Notice? { places[id].map { notices[$0] } }

    /// The requests for help that wait.
    public var openHelp: [HelpRequest] { helpRequests.filter { $0.answeredAt == nil } }

    /// When the first notice was prepared: days are counted from then.
    public var startedAt: Instant? { notices.first?.preparedAt }

    /// How many notices are where.
    public var counts: [NoticeState: Int] {
        notices.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }
}
