/// Somebody who is told of changes: an address, and what it hears of.
public struct WebhookRecord: Sendable, Hashable {
    /// Its number.
    public var id: Int64
    /// What people call it.
    public var name: String
    /// Where messages are sent.
    public var url: String
    /// What it hears of: whole kinds such as `case.closed`, or their first words such as `case`.
    public var topics: [String]
    /// What its signing secret is derived from, with a key that is not in the database.
    public var salt: String
    /// Whether messages wait until somebody lets them go on.
    public var isPaused: Bool
    /// How often in a row it could not be reached.
    public var failures: Int
    /// Until when it is left alone after that, in milliseconds since 1970.
    public var restsUntil: Int64
    /// When it was made, in milliseconds since 1970.
    public var madeAt: Int64
    /// Grows with every change.
    public var revision: Int64

    /// A receiver that hears from now on.
    public init(
        id: Int64 = 0, name: String, url: String, topics: [String], salt: String, isPaused: Bool = false,
        failures: Int = 0, restsUntil: Int64 = 0, madeAt: Int64 = 0, revision: Int64 = 1
    ) {
        (self.id, self.name, self.url, self.topics, self.salt) = (id, name, url, topics, salt)
        (self.isPaused, self.failures, self.restsUntil) = (isPaused, failures, restsUntil)
        (self.madeAt, self.revision) = (madeAt, revision)
    }

    /// Whether it hears of a change of this kind.
    public func hears(of kind: String) -> Bool {
        topics.contains { $0 == kind || kind.hasPrefix($0 + ".") }
    }
}

extension WebhookRecord {
    static let columns = "id, name, url, topics, salt, is_paused, failures, rests_until, made_at, revision"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), name: try row.text(), url: try row.text(),
            topics: try row.text().split(separator: " ").map(String.init), salt: try row.text(),
            isPaused: try row.flag(), failures: try row.count(), restsUntil: try row.integer(),
            madeAt: try row.integer(), revision: try row.integer())
    }

    var values: [SQLValue] {
        [
            .integer(id), .text(name), .text(url), .text(topics.joined(separator: " ")), .text(salt),
            .flag(isPaused), .integer(Int64(failures)), .integer(restsUntil), .integer(madeAt), .integer(revision),
        ]
    }
}
