import Triage

/// Times as people and programs read them, in UTC.
enum Moments {
    /// `2026-11-23`
    static func day(_ milliseconds: Int64) -> String {
        String(Instant(milliseconds: milliseconds).description.prefix(10))
    }

    /// `2026-11-23 04:15`
    static func minute(_ milliseconds: Int64) -> String {
        let text = Instant(milliseconds: milliseconds).description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }

    /// `2026-11-23 04:15`
    static func minute(_ instant: Instant) -> String { minute(instant.milliseconds) }
}

extension RecordOutput.Value {
    /// A time in milliseconds since 1970, as RFC 3339 says it.
    static func time(_ milliseconds: Int64?) -> RecordOutput.Value {
        milliseconds.map { .text(Instant(milliseconds: $0).description) } ?? .none
    }
}
