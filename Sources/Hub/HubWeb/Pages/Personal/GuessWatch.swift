import NIOConcurrencyHelpers

/// Watches for those who guess at links to personal pages: an address with many wrong ones is not answered for a while,
/// and what it does is put on record.
final class GuessWatch: Sendable {
    private struct Guesser {
        var count = 0
        var recent = 0
        var since: Int64
        var blockedUntil: Int64 = 0
        var last: Int64
    }

    private let guessers = NIOLockedValueBox<[String: Guesser]>([:])
    /// So many wrong links within the time below are taken for guessing.
    private static let most = 20
    private static let span: Int64 = 600_000
    /// Beyond so many addresses, those that have been quiet are forgotten.
    private static let capacity = 10_000

    /// Whether nothing is answered to an address now.
    func isBlocked(_ address: String, now: Int64) -> Bool {
        guessers.withLockedValue { $0[address].map { now < $0.blockedUntil } ?? false }
    }

    /// Counts a wrong link.
    ///
    /// - Returns: how many there were from this address, when that is to be put on record: at 10, 100, 1,000 and so on.
    func count(_ address: String, now: Int64) -> Int? {
        guessers.withLockedValue { guessers in
            if guessers.count >= Self.capacity { guessers = guessers.filter { now - $0.value.last < Self.span } }
            var guesser = guessers[address] ?? Guesser(since: now, last: now)
            if now - guesser.since >= Self.span { (guesser.since, guesser.recent) = (now, 0) }
            guesser.count += 1
            guesser.recent += 1
            guesser.last = now
            if guesser.recent >= Self.most { guesser.blockedUntil = now + Self.span }
            guessers[address] = guesser
            return Self.isReported(guesser.count) ? guesser.count : nil
        }
    }

    private static func isReported(_ count: Int) -> Bool {
        var step = 10
        while step < count, step <= Int.max / 10 { step *= 10 }
        return step == count
    }
}
