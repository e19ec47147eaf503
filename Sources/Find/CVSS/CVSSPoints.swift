/// A CVSS score: 0.0 to 10.0 in steps of a tenth, kept as a whole number of tenths.
public struct CVSSPoints: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The score times ten, 0 to 100.
    public let tenths: Int

    /// A score from tenths; what lies outside becomes the nearest within.
    public init(tenths: Int) { self.tenths = min(max(tenths, 0), 100) }

    /// The nearest score to a number; nil outside 0 to 10.
    public init?(_ number: Double) {
        guard number >= 0, number <= 10 else { return nil }
        self.init(tenths: Int((number * 10).rounded()))
    }

    /// The score as a number.
    public var number: Double { Double(tenths) / 10 }

    /// The score with one decimal: `9.8`.
    public var description: String { "\(tenths / 10).\(tenths % 10)" }

    /// Whether one is lower than the other.
    public static func < (one: CVSSPoints, other: CVSSPoints) -> Bool { one.tenths < other.tenths }
}

extension CVSSPoints: Codable {
    /// Reads a number from 0 to 10.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let points = CVSSPoints(try container.decode(Double.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a CVSS score lies between 0 and 10")
        }
        self = points
    }

    /// Writes a number with at most one decimal.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
