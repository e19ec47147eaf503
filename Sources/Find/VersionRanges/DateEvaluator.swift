/// Decides whether a date meets a constraint. A partial date is an interval, so the answer has three values.
enum DateEvaluator {
    static func evaluate(_ constraint: Constraint, _ date: CalendarDate) -> Containment {
        switch constraint {
        case .date(let comparator, let bound):
            return compare(date, comparator, bound)
        case .version(let comparator, let version):
            let text = "\(comparator.rawValue) \(version) bounds a version, not a date"
            return .cannotTell(ContainmentReason(.noVersion, text))
        case .anyOf(let parts):
            return Containment.any(of: parts.map { evaluate($0, date) })
        case .allOf(let parts):
            return Containment.all(of: parts.map { evaluate($0, date) })
        }
    }

    private static func compare(_ date: CalendarDate, _ comparator: Comparator, _ bound: CalendarDate) -> Containment {
        let orders = possibleOrders(date, bound)
        if orders.isSubset(of: comparator.accepted) {
            return .inside(ContainmentReason(.withinBounds, "\(date) is \(comparator.dateWords) \(bound)"))
        }
        guard orders.isDisjoint(with: comparator.accepted) else {
            let text = "\(date) does not settle whether it is \(comparator.dateWords) \(bound)"
            return .cannotTell(ContainmentReason(.dateTooRough, text))
        }
        let code: ContainmentReason.Code = comparator.isLower ? .belowBound : .aboveBound
        return .outside(ContainmentReason(code, "\(date) is not \(comparator.dateWords) \(bound)"))
    }

    /// A bound of a month or year means all of it: before 2017 is before its first day, up to 2017 is to its last.
    private static func possibleOrders(_ date: CalendarDate, _ bound: CalendarDate) -> VersionRelation.Orders {
        var orders: VersionRelation.Orders = []
        if date.firstDay < bound.firstDay { orders.insert(.less) }
        if date.lastDay > bound.lastDay { orders.insert(.greater) }
        if date.firstDay <= bound.lastDay, date.lastDay >= bound.firstDay { orders.insert(.equal) }
        return orders
    }
}

extension Comparator {
    fileprivate var dateWords: String {
        switch self {
        case .equal: "in"
        case .notEqual: "outside"
        case .less: "before"
        case .lessOrEqual: "at or before"
        case .greater: "after"
        case .greaterOrEqual: "at or after"
        }
    }
}
