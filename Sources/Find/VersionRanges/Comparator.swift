/// The relation that a constraint demands between a device's version and the version it names.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
    /// The named version itself.
    case equal = "="
    /// Any version but the named one.
    case notEqual = "!="
    /// An older version.
    case less = "<"
    /// An older version or the named one.
    case lessOrEqual = "<="
    /// A newer version.
    case greater = ">"
    /// A newer version or the named one.
    case greaterOrEqual = ">="

    /// Whether the comparator sets an upper bound.
    public var isUpper: Bool { self == .less || self == .lessOrEqual }

    /// Whether the comparator sets a lower bound.
    public var isLower: Bool { self == .greater || self == .greaterOrEqual }

    /// Whether a version that stands in `comparison` to the named one is accepted.
    public func accepts(_ comparison: Comparison) -> Bool {
        switch self {
        case .equal: comparison == .equal
        case .notEqual: comparison != .equal
        case .less: comparison == .less
        case .lessOrEqual: comparison != .greater
        case .greater: comparison == .greater
        case .greaterOrEqual: comparison != .less
        }
    }
}
