/// A range in the canonical form of the `vers` specification: `vers:npm/>=1.0.0|<2.0.0`.
///
/// Strict, for programs that exchange `vers`. What advisories write in its place (`vers:all/<V7.0.3`) is read by
/// ``VersionExpression``.
public struct VersRange: Sendable, Hashable {
    /// One comparison of the range.
    public struct Constraint: Sendable, Hashable {
        /// The relation.
        public let comparator: Comparator
        /// The version, percent-decoded.
        public let version: String
    }

    /// The versioning scheme.
    public let scheme: VersScheme
    /// The comparisons, ordered by version; empty for `*`.
    public let constraints: [Constraint]

    /// Reads a canonical `vers`.
    ///
    /// - Throws: ``VersError`` that says what is malformed, not canonical, or not supported.
    public init(_ text: String) throws(VersError) {
        let parser = try VersParser(text)
        scheme = parser.scheme
        constraints = try parser.constraints()
    }

    /// Whether a version lies in the range.
    ///
    /// - Throws: ``VersError`` where the version is not one of the scheme.
    public func contains(_ version: String) throws(VersError) -> Bool {
        if constraints.isEmpty { return scheme != .none }
        var bounds: [(comparator: Comparator, order: Comparison)] = []
        for constraint in constraints {
            let order = try scheme.compare(version, constraint.version)
            switch constraint.comparator {
            case .equal: if order == .equal { return true }
            case .notEqual: if order == .equal { return false }
            default: bounds.append((constraint.comparator, order))
            }
        }
        if bounds.isEmpty { return constraints.allSatisfy { $0.comparator == .notEqual } }
        return Self.meets(bounds)
    }

    /// Bounds ordered by version: below the first, above the last, or between a lower and the next upper one.
    private static func meets(_ bounds: [(comparator: Comparator, order: Comparison)]) -> Bool {
        if let first = bounds.first, first.comparator.isUpper, first.comparator.accepts(first.order) { return true }
        if let last = bounds.last, last.comparator.isLower, last.comparator.accepts(last.order) { return true }
        return zip(bounds, bounds.dropFirst()).contains { lower, upper in
            lower.comparator.isLower && upper.comparator.isUpper && lower.comparator.accepts(lower.order)
                && upper.comparator.accepts(upper.order)
        }
    }
}
