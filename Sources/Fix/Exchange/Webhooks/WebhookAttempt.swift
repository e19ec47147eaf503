/// How one attempt to deliver a message ended.
public enum WebhookOutcome: Sendable, Hashable {
    /// The receiver answered with this status.
    case answered(status: Int)
    /// No answer came: no connection, no time left, or something that is no HTTP. The text says which.
    case unreachable(String)

    /// How it ended, in a few words.
    public var text: String {
        switch self {
        case .answered(let status): "answered \(status)"
        case .unreachable(let reason): reason
        }
    }
}

/// What an attempt means for the message and for its receiver.
///
/// A receiver that is not there is left alone for a while, and nothing that waits for it is given up for three days. A
/// receiver that answers and refuses one message goes on getting the others.
public struct WebhookVerdict: Sendable, Hashable {
    /// What becomes of the message.
    public enum Fate: Sendable, Hashable {
        /// It was taken.
        case delivered
        /// It is tried again after this time, in milliseconds.
        case again(after: Int64)
        /// It is given up, and waits for somebody to send it again.
        case dead
    }

    /// What becomes of the message.
    public let fate: Fate
    /// How often in a row the receiver could not be reached.
    public let failures: Int
    /// How long the receiver is left alone, in milliseconds; 0 for not at all.
    public let rest: Int64

    /// How often a message is tried that the receiver refuses.
    public static let attempts = 12
    /// How long a message waits for a receiver that is not there: three days.
    public static let patience: Int64 = 3 * 86_400_000
    /// The longest that a receiver is left alone: five minutes.
    public static let longestRest: Int64 = 300_000
    /// The longest between two attempts: an hour.
    public static let longestDelay: Int64 = 3_600_000

    /// Judges an attempt.
    ///
    /// - Parameters:
    ///   - outcome: how it ended.
    ///   - attempts: how many there were with it.
    ///   - age: how long ago the message was made, in milliseconds.
    ///   - failures: how often in a row the receiver could not be reached before.
    ///   - jitter: a random number from 0 to 1, so that many messages do not all come back at one moment.
    public init(_ outcome: WebhookOutcome, attempts: Int, age: Int64, failures: Int, jitter: Double) {
        let delay = Self.delay(attempts, most: Self.longestDelay, jitter)
        switch outcome {
        case .answered(200..<300): (fate, self.failures, rest) = (.delivered, 0, 0)
        // Too many requests, too slow, or a fault there: the receiver needs time, whatever the message.
        case .answered(408), .answered(429), .answered(500...), .unreachable:
            self.failures = failures + 1
            rest = Self.delay(failures + 1, most: Self.longestRest, jitter)
            fate = age >= Self.patience ? .dead : .again(after: delay)
        case .answered(410): (fate, self.failures, rest) = (.dead, 0, 0)
        case .answered: (fate, self.failures, rest) = (attempts >= Self.attempts ? .dead : .again(after: delay), 0, 0)
        }
    }

    /// Five seconds, doubled with each attempt, a fifth more or less.
    static func delay(_ attempts: Int, most: Int64, _ jitter: Double) -> Int64 {
        let doubled = Int64(5000) << Int64(min(max(attempts - 1, 0), 20))
        return Int64(Double(min(doubled, most)) * (0.8 + 0.4 * min(max(jitter, 0), 1)))
    }
}
