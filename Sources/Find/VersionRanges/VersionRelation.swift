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

    init(_ possible: Orders, _ doubt: ContainmentReason.Code? = nil) {
        self.possible = possible
        self.doubt = doubt
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
