/// One message to one receiver.
public struct OutboxMessage: Sendable, Hashable {
    /// Where it stands.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// It is still to be delivered.
        case waiting
        /// The receiver took it.
        case delivered
        /// It was given up; somebody can send it again by hand.
        case dead
    }

    /// Its number.
    public var id: Int64
    /// The receiver.
    public var webhookID: Int64
    /// What the receiver knows it by: the same at every attempt.
    public var messageID: String
    /// What it is about.
    public var topic: String
    /// What is sent, or that sealed.
    public var body: [UInt8]
    /// Whether the body is sealed at rest, with a key that is not in the database.
    public var isSealed: Bool
    /// Where it stands.
    public var state: State
    /// How often it was tried.
    public var attempts: Int
    /// Before when it is not tried again, in milliseconds since 1970.
    public var nextAt: Int64
    /// When it was made, in milliseconds since 1970.
    public var madeAt: Int64
    /// When it was delivered or given up.
    public var endedAt: Int64?
    /// How the last attempt ended, in a few words; empty before the first.
    public var outcome: String
}

extension OutboxMessage {
    static let columns = """
        id, webhook_id, message_id, topic, body, is_sealed, state, attempts, next_at, made_at, ended_at, outcome
        """

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), webhookID: try row.integer(), messageID: try row.text(), topic: try row.text(),
            body: try row.blob(), isSealed: try row.flag(), state: State(rawValue: try row.text()) ?? .dead,
            attempts: try row.count(), nextAt: try row.integer(), madeAt: try row.integer(),
            endedAt: try row.optionalInteger(), outcome: try row.text())
    }
}
