/// A point in time as RFC 3339 writes it, with all its digits: CSAF sorts by dates of any precision and offset.
struct Instant: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    private let seconds: Int
    /// The digits after the decimal point, without trailing zeros.
    private let fraction: String

    /// Reads `2021-07-21T10:00:00.000Z`; nil when the text is no date and time with an offset, or no such day exists.
    init?(_ text: String) {
        var cursor = Cursor(bytes: Array(text.utf8))
        guard let year = cursor.digits(4), cursor.take("-"), let month = cursor.digits(2), cursor.take("-"),
            let day = cursor.digits(2), cursor.take("T") || cursor.take("t"),
            let hour = cursor.digits(2), cursor.take(":"), let minute = cursor.digits(2), cursor.take(":"),
            let second = cursor.digits(2),
            let fraction = cursor.fraction(), let offset = cursor.offset(), cursor.isAtEnd,
            (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        let minutes = hour * 60 + minute - offset
        // RFC 3339, 5.7: a leap second ends a day in UTC.
        guard second < 60 || (minutes + 2 * 1440) % 1440 == 1439 else { return nil }
        seconds = (Self.daysSinceEpoch(year, month, day) * 1440 + minutes) * 60 + second
        self.fraction = fraction
    }

    static func < (left: Instant, right: Instant) -> Bool {
        left.seconds == right.seconds
            ? left.fraction.utf8.lexicographicallyPrecedes(right.fraction.utf8) : left.seconds < right.seconds
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days of the proleptic Gregorian calendar, counted in years that begin in March.
    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        // One 400-year era is added and taken off again, so that the year 0 divides like the others.
        let years = shifted + 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - 719_468 - 146_097
    }
}

/// Reads the fixed fields of a date and time.
private struct Cursor {
    let bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    mutating func take(_ character: UnicodeScalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard index + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[index..<index + count] {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - .zero)
        }
        index += count
        return value
    }

    /// The digits after a point, trailing zeros dropped; empty without a point; nil for a point without digits.
    mutating func fraction() -> String? {
        guard take(".") else { return "" }
        var digits = bytes[index...].prefix(while: \.isDigit)
        guard !digits.isEmpty else { return nil }
        index += digits.count
        while digits.last == .zero { digits.removeLast() }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = digits(2), take(":"), let minutes = digits(2),
            hours < 24, minutes < 60
        else { return nil }
        return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
}
