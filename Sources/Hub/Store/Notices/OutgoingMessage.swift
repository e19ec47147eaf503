/// A message to somebody that waits to go out, or went.
public struct OutgoingMessage: Sendable, Hashable, Identifiable {
    /// How far a message is.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// It waits for its time.
        case waiting
        /// The other side took it.
        case sent
        /// It was tried too often, or can never go.
        case failed
        /// It is not to go out any more.
        case withdrawn
    }

    /// Its number.
    public var id: Int64
    /// The case.
    public var caseID: Int64
    /// The notice.
    public var notice: String
    /// The contact reference of the recipient.
    public var reference: String
    /// The way it goes, such as `email`.
    public var way: String
    /// Its language.
    public var language: String
    /// Address and words, sealed; empty once it does not wait any more.
    public var sealed: [UInt8]
    /// How far it is.
    public var state: State
    /// How often it was tried.
    public var attempts: Int
    /// When it is tried next, in milliseconds since 1970.
    public var nextAt: Int64
    /// When it was made.
    public var madeAt: Int64
    /// Why it did not go out the last time; empty when it did, or was not tried.
    public var failure: String

    /// A message to go out at once; its number is given when it is kept.
    public init(
        caseID: Int64, notice: String, reference: String, way: String, language: String, sealed: [UInt8], at: Int64
    ) {
        (id, self.caseID, self.notice, self.reference) = (0, caseID, notice, reference)
        (self.way, self.language, self.sealed) = (way, language, sealed)
        (state, attempts, nextAt, madeAt, failure) = (.waiting, 0, at, at, "")
    }

    static let columns = """
        id, case_id, notice, reference, way, language, sealed, state, attempts, next_at, made_at, failure
        """

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        caseID = try row.integer()
        notice = try row.text()
        reference = try row.text()
        way = try row.text()
        language = try row.text()
        sealed = try row.blob()
        state = State(rawValue: try row.text()) ?? .failed
        attempts = try row.count()
        nextAt = try row.integer()
        madeAt = try row.integer()
        failure = try row.text()
    }

    var values: [SQLValue] {
        [
            .integer(id), .integer(caseID), .text(notice), .text(reference), .text(way), .text(language),
            .blob(sealed), .text(state.rawValue), .integer(Int64(attempts)), .integer(nextAt), .integer(madeAt),
            .text(failure),
        ]
    }
}
