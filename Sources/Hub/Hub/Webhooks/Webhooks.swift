import Exchange
public import Store
import Triage

/// Those who are told of changes, and what they are still to be told.
public struct Webhooks: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }

    /// A receiver and its messages.
    public struct Status: Sendable, Hashable {
        /// The receiver.
        public var record: WebhookRecord
        /// How many messages it has in which state.
        public var counts: OutboxRepository.Counts

        /// A receiver and its messages.
        public init(record: WebhookRecord, counts: OutboxRepository.Counts) {
            (self.record, self.counts) = (record, counts)
        }
    }

    /// All receivers.
    public func all(as principal: Principal) throws -> [Status] {
        try principal.require(.administer)
        let counts = try store.outbox.counts()
        return try store.webhooks.all().map { Status(record: $0, counts: counts[$0.id] ?? .init()) }
    }

    /// One receiver.
    public func find(_ id: Int64, as principal: Principal) throws -> Status {
        try principal.require(.administer)
        guard let record = try store.webhooks.find(id) else { throw ExchangeError.noSuchWebhook }
        return Status(record: record, counts: try store.outbox.counts()[id] ?? .init())
    }

    /// Takes a receiver on.
    ///
    /// - Returns: the receiver, and the secret that it verifies signatures with.
    public func add(name: String, url: String, topics: [String], as principal: Principal) throws -> (
        record: WebhookRecord, secret: String
    ) {
        try principal.require(.administer)
        let key = try place.neededExchangeKey()
        let (name, topics) = (try Self.checked(name: name), try Self.checked(topics: topics))
        guard let address = WebhookAddress(url) else { throw ExchangeError.addressUnusable }
        let record = try store.webhooks.add(
            WebhookRecord(name: name, url: url, topics: topics, salt: Hexadecimal.text(place.random(16)))
        ) { Self.entry("webhook.made", $0, ["host": address.host], principal) }
        return (record, Self.secret(of: record, key))
    }

    /// What is changed of a receiver; nil leaves it as it is.
    public struct Change: Sendable, Hashable {
        /// What people call it.
        public var name: String?
        /// Where messages are sent.
        public var url: String?
        /// What it hears of.
        public var topics: [String]?
        /// Whether messages wait.
        public var isPaused: Bool?

        /// A change of these.
        public init(name: String? = nil, url: String? = nil, topics: [String]? = nil, isPaused: Bool? = nil) {
            (self.name, self.url, self.topics, self.isPaused) = (name, url, topics, isPaused)
        }
    }

    /// Changes a receiver.
    ///
    /// - Parameter revision: the version that was read; another one is answered with `ExchangeError.changedMeanwhile`.
    public func change(_ id: Int64, _ change: Change, revision: Int64?, as principal: Principal) throws -> WebhookRecord
    {
        try principal.require(.administer)
        let (name, topics) = (
            try change.name.map(Self.checked(name:)), try change.topics.map(Self.checked(topics:))
        )
        if let url = change.url, WebhookAddress(url) == nil { throw ExchangeError.addressUnusable }
        let changed = try store.webhooks.update(id) { record in
            if let revision, revision != record.revision { throw ExchangeError.changedMeanwhile }
            record.name = name ?? record.name
            record.topics = topics ?? record.topics
            record.isPaused = change.isPaused ?? record.isPaused
            if let url = change.url { (record.url, record.failures, record.restsUntil) = (url, 0, 0) }
            return [Self.entry("webhook.changed", record, ["paused": String(record.isPaused)], principal)]
        }
        guard let changed else { throw ExchangeError.noSuchWebhook }
        return changed
    }

    /// Gives a receiver a new secret; the old one signs nothing any more.
    public func renewSecret(_ id: Int64, as principal: Principal) throws -> String {
        try principal.require(.administer)
        let (key, salt) = (try place.neededExchangeKey(), Hexadecimal.text(place.random(16)))
        let changed = try store.webhooks.update(id) { record in
            record.salt = salt
            return [Self.entry("webhook.secret-renewed", record, [:], principal)]
        }
        guard let changed else { throw ExchangeError.noSuchWebhook }
        return Self.secret(of: changed, key)
    }

    /// Takes a receiver out, with all that it was still to be told.
    public func remove(_ id: Int64, as principal: Principal) throws {
        try principal.require(.administer)
        let entry = NewAuditEntry(actor: principal.login, kind: "webhook.removed", subject: "webhook/\(id)")
        guard try store.webhooks.remove(id, audit: entry) else { throw ExchangeError.noSuchWebhook }
    }

    /// Sends a receiver a message that says nothing, to see whether it listens.
    public func ping(_ id: Int64, as principal: Principal) throws {
        try principal.require(.administer)
        guard try store.webhooks.find(id) != nil else { throw ExchangeError.noSuchWebhook }
        let body = #"{"type":"ping","timestamp":"\#(place.clock())","data":{}}"#
        let name = "ping-\(Hexadecimal.text(place.random(8)))"
        try store.outbox.add(NewOutboxMessage(messageID: name, topic: "ping", body: Array(body.utf8)), to: id)
    }

    /// A page of the messages to a receiver that are in a state, the latest first.
    public func messages(
        _ id: Int64, state: OutboxMessage.State, before message: Int64 = .max, limit: Int = 50, as principal: Principal
    ) throws -> [OutboxMessage] {
        try principal.require(.administer)
        guard try store.webhooks.find(id) != nil else { throw ExchangeError.noSuchWebhook }
        return try store.outbox.list(id, state: state, before: message, limit: limit)
    }

    /// Sends messages once more that were given up.
    ///
    /// - Parameter messages: these; nil for all.
    /// - Returns: how many.
    public func replay(_ id: Int64, messages: [Int64]? = nil, as principal: Principal) throws -> Int {
        try principal.require(.administer)
        guard let record = try store.webhooks.find(id) else { throw ExchangeError.noSuchWebhook }
        return try store.outbox.replay(id, ids: messages, audit: store.audit) { count in
            Self.entry("webhook.replayed", record, ["messages": String(count)], principal)
        }
    }

    static func secret(of record: WebhookRecord, _ key: ExchangeKey) -> String {
        WebhookSignature.text(of: key.secret("webhook", record.salt))
    }

    private static func entry(
        _ kind: String, _ record: WebhookRecord, _ more: [String: String], _ principal: Principal
    ) -> NewAuditEntry {
        NewAuditEntry(
            actor: principal.login, kind: kind, subject: "webhook/\(record.id)",
            body: AuditBody.json(
                more.merging(["name": record.name, "topics": record.topics.joined(separator: " ")]) { one, _ in one }))
    }

    private static func checked(name: String) throws -> String {
        guard (1...200).contains(name.count), name.contains(where: { !$0.isWhitespace }) else {
            throw ExchangeError.nameUnusable
        }
        return name
    }

    private static func checked(topics: [String]) throws -> [String] {
        guard !topics.isEmpty else { throw ExchangeError.topicUnusable("") }
        for topic in topics where WebhookTopic(rawValue: topic) == nil { throw ExchangeError.topicUnusable(topic) }
        return Set(topics).sorted()
    }
}

extension Workplace {
    /// The key that signs what is sent.
    ///
    /// - Throws: `ExchangeError.noKey` where there is none.
    func neededExchangeKey() throws(ExchangeError) -> ExchangeKey {
        guard let exchangeKey else { throw .noKey }
        return exchangeKey
    }

    /// Hands a message to every receiver that names just this topic, in the transaction of the change that it tells of.
    /// Its body is sealed until it is sent, and not kept after that.
    ///
    /// - Returns: how many receivers there are.
    public func hand(
        _ body: [UInt8], topic: WebhookTopic, named messageID: String, in connection: any SQLConnection
    ) throws -> Int {
        let sealed = try neededExchangeKey().sealed(body, name: messageID)
        return try store.outbox.add(
            NewOutboxMessage(messageID: messageID, topic: topic.rawValue, body: sealed, isSealed: true), in: connection)
    }
}
