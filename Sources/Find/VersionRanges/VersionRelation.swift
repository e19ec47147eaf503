/// How a device's version may stand to a version that an advisory names, with what causes the doubt.
struct VersionRelation {
    /// Ways to stand, as a set.
    struct Orders: OptionSet {
        let rawValue: UInt8
        static let less = Orders(rawValue: 1)
        static let equal = Orders(rawValue: 2)
        static let greater = Orders(rawValue: 4)
        static let any: Orders = [.less, .equal, .greater]
    }

    /// The ways that cannot be ruled out.
    let possible: Orders
    /// Why there is more than one.
    let doubt: ContainmentReason.Code?
    /// The device's version only leaves out zeros (`2.0` for `2.0.0`), so that it is equal as far as it goes.
    let isPadding: Bool
    /// The device's version lies in the place that a wildcard of the named version leaves open.
    let isWildcard: Bool
    /// The device's version carries letters that the named one lacks.
    let isLabelled: Bool

    /// Somewhere below the named version's wildcard.
    static let belongsToWildcard = VersionRelation(.any, .buildOfBound, isWildcard: true)

    init(
        _ possible: Orders, _ doubt: ContainmentReason.Code? = nil, isPadding: Bool = false, isWildcard: Bool = false,
        isLabelled: Bool = false
    ) {
        self.possible = possible
        self.doubt = doubt
        self.isPadding = isPadding
        self.isWildcard = isWildcard
        self.isLabelled = isLabelled
    }

    /// The same relation, too weak to put the version outside.
    var markedAsLabelled: VersionRelation {
        VersionRelation(possible, doubt, isPadding: isPadding, isWildcard: isWildcard, isLabelled: true)
    }

    /// Whether the comparator fails whatever was left open: what belongs to 3.x is not prior to 3.x.
    func rulesOut(_ comparator: Comparator) -> Bool {
        if isWildcard { return !comparator.accepted.contains(.equal) }
        return !isLabelled && possible.isDisjoint(with: comparator.accepted)
    }

    /// Whether the comparator holds as far as both versions are written.
    func settles(_ comparator: Comparator) -> Bool {
        (isPadding || isWildcard) && comparator.accepted.contains(.equal) || possible.isSubset(of: comparator.accepted)
    }

    init(_ comparison: Comparison) {
        switch comparison {
        case .less: self.init(Orders.less)
        case .equal: self.init(Orders.equal)
        case .greater: self.init(Orders.greater)
        }
    }
}

extension Comparator {
    /// The ways to stand that the comparator accepts.
    var accepted: VersionRelation.Orders {
        switch self {
        case .equal: .equal
        case .notEqual: [.less, .greater]
        case .less: .less
        case .lessOrEqual: [.less, .equal]
        case .greater: .greater
        case .greaterOrEqual: [.greater, .equal]
        }
    }
}
