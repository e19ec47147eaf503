/// Decides whether a version meets a constraint.
struct Evaluator {
    /// How two-part versions are meant.
    let style: NumberStyle

    func evaluate(_ constraint: Constraint, _ version: Version) -> Containment {
        switch constraint {
        case .version(let comparator, let named):
            return compare(version, comparator, named)
        case .date(let comparator, let date):
            let text = "the advisory bounds a date (\(comparator.rawValue) \(date)), not a version"
            return .cannotTell(ContainmentReason(.needsDate, text))
        case .anyOf(let parts):
            return Containment.any(of: parts.map { evaluate($0, version) })
        case .allOf(let parts):
            return Containment.all(of: parts.map { evaluate($0, version) })
        }
    }

    private func compare(_ version: Version, _ comparator: Comparator, _ named: Version) -> Containment {
        let relation = relation(of: version, to: named)
        if relation.possible.isSubset(of: comparator.accepted) {
            return .inside(ContainmentReason(comparator == .equal ? .listed : .withinBounds, "\(version) is \(named)"))
        }
        if relation.possible.isDisjoint(with: comparator.accepted) {
            return .outside(ContainmentReason(.aboveBound, "\(version) is not \(comparator.rawValue) \(named)"))
        }
        return .cannotTell(ContainmentReason(relation.doubt ?? .incomparable, "unsettled"))
    }

    func relation(of version: Version, to named: Version) -> VersionRelation {
        guard let order = Version.compare(version, named) else { return VersionRelation(.any, .incomparable) }
        return VersionRelation(order)
    }
}
