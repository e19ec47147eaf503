extension Instant: CustomStringConvertible, LosslessStringConvertible {
    /// The RFC 3339 timestamp in UTC with milliseconds.
    public var description: String {
        let (days, rest) = milliseconds.quotientAndRemainder(flooring: 86_400_000)
        let date = CivilDate(daysSince1970: days)
        return "\(digits(date.year, 4))-\(digits(date.month, 2))-\(digits(date.day, 2))"
            + "T\(digits(rest / 3_600_000, 2)):\(digits(rest / 60_000 % 60, 2)):\(digits(rest / 1000 % 60, 2))"
            + ".\(digits(rest % 1000, 3))Z"
    }

    /// Reads an RFC 3339 timestamp (section 5.6) with any offset; a bare date is the first moment of that day in UTC.
    ///
    /// A leap second is read as the second before it. Digits beyond milliseconds are dropped.
    ///
    /// - Returns: nil when the text is no such timestamp, or names a day that does not exist.
    public init?(_ description: String) {
        var reader = TimestampReader(description)
        guard let milliseconds = reader.timestamp() else { return nil }
        self.init(milliseconds: milliseconds)
    }
}

extension Instant: Codable {
    /// Reads an RFC 3339 timestamp.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a time such as 2022-09-20T14:00:00Z (RFC 3339)")
        }
        self = instant
    }

    /// Writes an RFC 3339 timestamp in UTC.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

private func digits(_ value: Int64, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

extension Int64 {
    /// Division that rounds down, so that the remainder is never negative.
    func quotientAndRemainder(flooring divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
