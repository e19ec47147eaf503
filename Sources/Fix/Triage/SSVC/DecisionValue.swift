/// One value of an SSVC decision point; the cases stand from least to most severe.
///
/// Raw values are the names of the pinned tables in lower case, as SSVC's CSV files have them.
public protocol DecisionValue: RawRepresentable, CaseIterable, Codable, Comparable, Hashable, Sendable
where RawValue == String {
    /// The decision point with its version, as SSVC writes it: `ssvc:E:1.1.0`.
    static var point: String { get }
    /// The key of the value within the decision point: `N`.
    var key: String { get }
}

extension DecisionValue {
    /// The place among the values, 0 for the least severe.
    public var rank: Int {
        var rank = 0
        for value in Self.allCases {
            if value == self { break }
            rank += 1
        }
        return rank
    }

    /// Whether one is less severe than the other.
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}
