/// The versioning schemes whose order is known here; `vers` has more.
public enum VersScheme: String, Sendable, Hashable, CaseIterable {
    /// Every version of anything: `vers:all/*`.
    case all
    /// No version: `vers:none/*`.
    case none
    /// Node packages: semantic versions.
    case npm
    /// Semantic Versioning 2.0.0.
    case semver
    /// Numbers with points between.
    case intdot
    /// The bytes of the UTF-8 text.
    case lexicographic
    /// RFC 3339 timestamps, compared as instants.
    case datetime

    /// How two versions stand to each other in this scheme.
    ///
    /// - Throws: ``VersError`` with code `invalidVersion` where one of them is not a version of the scheme.
    public func compare(_ a: String, _ b: String) throws(VersError) -> Comparison {
        switch self {
        case .npm, .semver: try order(a, b, SemanticVersion.init)
        case .intdot: try order(a, b, DottedNumbers.init)
        case .datetime: try order(a, b, Timestamp.init)
        case .lexicographic: order(Array(a.utf8), Array(b.utf8)) { $0.lexicographicallyPrecedes($1) }
        case .all, .none: .equal
        }
    }

    private func order<Value: Comparable>(
        _ a: String, _ b: String, _ read: (String) -> Value?
    ) throws(VersError) -> Comparison {
        guard let first = read(a) else { throw invalid(a) }
        guard let second = read(b) else { throw invalid(b) }
        return order(first, second, by: <)
    }

    private func order<Value>(_ a: Value, _ b: Value, by isBefore: (Value, Value) -> Bool) -> Comparison {
        isBefore(a, b) ? .less : (isBefore(b, a) ? .greater : .equal)
    }

    private func invalid(_ version: String) -> VersError {
        VersError(code: .invalidVersion, reason: "\"\(version)\" is not a version of the scheme \(rawValue)")
    }
}
