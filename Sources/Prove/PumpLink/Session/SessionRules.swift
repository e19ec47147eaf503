/// The figures of sessions; both ends must use the same `epochMessages`.
public struct SessionRules: Hashable, Sendable {
    /// Messages under one key, a power of two: the counter's higher bits are the epoch.
    public static let epochBits: UInt64 = 10
    /// Most epochs that one packet may be ahead.
    public static let mostEpochsAhead: UInt64 = 16
    /// Seconds after which the sender goes to the next epoch.
    public var epochSeconds: UInt32
    /// Seconds for which a receiver takes packets of an epoch after its first one.
    public var epochGraceSeconds: UInt32
    /// Seconds after which a session ends and a new handshake is due.
    public var sessionSeconds: UInt32
    /// Seconds between two openings that the pump answers for one pair.
    public var openingSeconds: UInt32

    /// Makes rules; the defaults are those of the specification.
    public init(
        epochSeconds: UInt32 = 3600, epochGraceSeconds: UInt32 = 5400, sessionSeconds: UInt32 = 86_400,
        openingSeconds: UInt32 = 1
    ) {
        self.epochSeconds = epochSeconds
        self.epochGraceSeconds = epochGraceSeconds
        self.sessionSeconds = sessionSeconds
        self.openingSeconds = openingSeconds
    }
}
