/// The versions that an expression names, by their part in it, in the order of the text.
public struct VersionBounds: Sendable, Hashable {
    /// Versions that ranges begin at.
    public var lower: [VersionBound] = []
    /// Versions that ranges end at.
    public var upper: [VersionBound] = []
    /// Versions listed one by one, wildcards among them.
    public var listed: [Version] = []
    /// Versions taken out of a range.
    public var excluded: [Version] = []

    /// The bounds of a constraint; empty for nil.
    init(of constraint: Constraint?) {
        for (comparator, version) in constraint?.versions ?? [] {
            switch comparator {
            case .equal: listed.append(version)
            case .notEqual: excluded.append(version)
            case .less, .lessOrEqual:
                upper.append(VersionBound(version: version, isInclusive: comparator == .lessOrEqual))
            case .greater, .greaterOrEqual:
                lower.append(VersionBound(version: version, isInclusive: comparator == .greaterOrEqual))
            }
        }
    }
}
