/// The severity rating of a score in one word.
public enum CVSSSeverity: String, Codable, CaseIterable, Comparable, Hashable, Sendable {
    /// 0.0.
    case none
    /// 0.1 to 3.9.
    case low
    /// 4.0 to 6.9.
    case medium
    /// 7.0 to 8.9.
    case high
    /// 9.0 to 10.0.
    case critical

    /// The rating of a score (3.0 and 3.1, section 5, table 14; 4.0, section 6, table 22).
    ///
    /// CVSS 2.0 defines no ratings; those of the National Vulnerability Database are given: low below 4.0, medium below
    /// 7.0, high from there on.
    public init(_ points: CVSSPoints, version: CVSSVersion) {
        switch points.tenths {
        case 0 where version != .v2: self = .none
        case ..<40: self = .low
        case ..<70: self = .medium
        case ..<90 where version != .v2: self = .high
        default: self = version == .v2 ? .high : .critical
        }
    }

    /// Whether one is lower than the other.
    public static func < (one: CVSSSeverity, other: CVSSSeverity) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }
}
