/// How one version or date stands to another.
public enum Comparison: Sendable, Hashable {
    /// The first is older.
    case less
    /// Both are the same.
    case equal
    /// The first is newer.
    case greater

    /// The same relation seen from the other side.
    public var reversed: Comparison {
        switch self {
        case .less: .greater
        case .equal: .equal
        case .greater: .less
        }
    }
}
