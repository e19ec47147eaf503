import Foundation

/// A message that is about to be kept for everybody who hears of its topic.
public struct NewOutboxMessage: Sendable, Hashable {
    /// What receivers know it by; the same message is never sent under two.
    public var messageID: String
    /// What it is about. Only receivers that name just this topic get it.
    public var topic: String
    /// What is sent, in JSON; or that sealed.
    public var body: [UInt8]
    /// Whether the body is sealed at rest.
    public var isSealed: Bool

    /// A message for those who name this topic.
    public init(messageID: String, topic: String, body: [UInt8], isSealed: Bool = false) {
        (self.messageID, self.topic, self.body, self.isSealed) = (messageID, topic, body, isSealed)
    }
}

extension NewOutboxMessage {
    /// The subjects whose changes are told outside. Accounts, sessions and tokens are not among them: their subjects
    /// name people.
    private static let subjects: Set<String> = ["case", "advisory", "import", "evidence", "notice", "sbom"]

    /// What receivers are told of a change: what changed and when, never who or what it now is. They ask the API for
    /// that, and are asked who they are.
    init?(_ entry: AuditEntry) {
        guard let subject = entry.subject.split(separator: "/").first, Self.subjects.contains(String(subject)) else {
            return nil
        }
        let time = Date(timeIntervalSince1970: Double(entry.at) / 1000)
        let payload = Payload(
            type: entry.kind, timestamp: time.formatted(.iso8601),
            data: Payload.Change(sequence: entry.sequence, subject: entry.subject))
        self.init(
            messageID: "change-\(entry.sequence)", topic: entry.kind,
            body: Array(AuditBody.json(encoding: payload).utf8))
    }

    private struct Payload: Encodable {
        struct Change: Encodable {
            var sequence: Int64
            var subject: String
        }

        var type: String
        var timestamp: String
        var data: Change
    }
}
