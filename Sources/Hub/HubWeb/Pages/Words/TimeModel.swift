import Triage

/// A moment, as its partial shows it; the script puts it into the reader's zone.
struct TimeModel: Sendable, Hashable {
    let iso: String
    let text: String
    let isDay: Bool

    /// A moment to the minute.
    init(_ instant: Instant) {
        let text = instant.description
        iso = text
        self.text = "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
        isDay = false
    }

    /// A moment of which only the day matters.
    init(day instant: Instant) {
        iso = instant.description
        text = String(instant.description.prefix(10))
        isDay = true
    }

    /// A moment as a document writes it, of which only the day matters; nil where it is no date.
    init?(dayText: String) {
        guard let instant = Instant(dayText) else { return nil }
        self.init(day: instant)
    }

    init(milliseconds: Int64) { self.init(Instant(milliseconds: milliseconds)) }
}

/// When something is due, and how near that is.
struct DueModel: Sendable, Hashable {
    let time: TimeModel
    /// In words: `in 3 days`, `2 days overdue`.
    let words: String
    let isOverdue: Bool
    let isNear: Bool
    /// How it is marked.
    let badge: BadgeModel

    init(_ due: Instant, now: Instant) {
        let seconds = due.seconds(since: now)
        time = TimeModel(day: due)
        isOverdue = seconds < 0
        isNear = seconds >= 0 && seconds < 3 * 86_400
        words = isOverdue ? "\(Words.span(-seconds)) overdue" : "due in \(Words.span(seconds))"
        badge = BadgeModel(words, isOverdue ? .bad : isNear ? .warn : .plain)
    }
}

/// A word with a sign and a colour.
struct BadgeModel: Sendable, Hashable {
    enum Style: String, Sendable {
        case bad, warn, good, info, plain
    }

    let word: String
    let style: String

    init(_ word: String, _ style: Style) {
        (self.word, self.style) = (word, style.rawValue)
    }
}
