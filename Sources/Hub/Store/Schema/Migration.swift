/// One step of the schema. Steps are numbered from 1, applied in order, and never changed once released.
struct Migration: Sendable {
    var number: Int64
    var name: String
    /// The statements, in the words of an engine.
    var statements: @Sendable (SQLDialect) -> [String]
}

extension Migration {
    /// All steps, oldest first. A new one goes to the end.
    static let all: [Migration] = [
        .advisories, .inventory, .verdicts, .reviews, .accounts, .audit, .cases,
        .outbox, .calendars, .desk, .parts, .disclosures, .marks, .speed, .notices,
        .history,
    ]
}
