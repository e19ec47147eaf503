public import Triage

/// Dates as an iCalendar feed (RFC 5545) that calendars subscribe to.
public struct ICalendar: Sendable {
    /// One date.
    public struct Entry: Sendable, Hashable {
        /// What stays the same when the date moves, unique on this hub.
        public var id: String
        /// When.
        public var at: Instant
        /// What is due, in a line.
        public var title: String
        /// More about it; empty for nothing.
        public var detail: String
        /// Where to look; empty for nowhere.
        public var address: String
        /// How often it was changed.
        public var sequence: Int
        /// When it was last changed.
        public var changedAt: Instant

        /// A date with all its parts.
        public init(
            id: String, at: Instant, title: String, detail: String = "", address: String = "", sequence: Int = 0,
            changedAt: Instant
        ) {
            (self.id, self.at, self.title, self.detail) = (id, at, title, detail)
            (self.address, self.sequence, self.changedAt) = (address, sequence, changedAt)
        }
    }

    /// What the calendar is called.
    public var name: String
    /// The dates.
    public var entries: [Entry]

    /// A feed of these dates.
    public init(name: String, entries: [Entry]) { (self.name, self.entries) = (name, entries) }

    /// The feed in UTF-8, with lines of at most 75 bytes that end with CR LF (section 3.1).
    public var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Suture//Due dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
        ]
        for entry in entries { lines += Self.lines(entry) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) }
    }

    private static func lines(_ entry: Entry) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(escaped(entry.id))", "DTSTAMP:\(time(entry.changedAt))",
            "LAST-MODIFIED:\(time(entry.changedAt))", "SEQUENCE:\(entry.sequence)", "DTSTART:\(time(entry.at))",
            "DURATION:PT15M", "SUMMARY:\(escaped(entry.title))", "TRANSP:TRANSPARENT",
        ]
        if !entry.detail.isEmpty { lines.append("DESCRIPTION:\(escaped(entry.detail))") }
        if !entry.address.isEmpty { lines.append("URL:\(entry.address)") }
        lines.append("END:VEVENT")
        return lines
    }

    /// A time in UTC, in form 2 of section 3.3.5.
    private static func time(_ instant: Instant) -> String {
        instant.description.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// A text (section 3.3.11). Control characters have no place in it.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\", ";", ",":
                result.append("\\")
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            case _ where scalar.properties.generalCategory == .control: break
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// A line cut into pieces of at most 75 bytes, never inside a character; each further piece begins with a space.
    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var width = 0
        for scalar in line.unicodeScalars {
            let part = Array(String(scalar).utf8)
            if width + part.count > 75 {
                bytes += [13, 10, 32]
                width = 1
            }
            bytes += part
            width += part.count
        }
        return bytes + [13, 10]
    }
}
