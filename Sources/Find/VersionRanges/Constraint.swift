/// What an expression demands of a version or a date, taken apart.
public indirect enum Constraint: Sendable, Hashable {
    /// The version stands in this relation to the named one; a named version may hold wildcards.
    case version(Comparator, Version)
    /// The date stands in this relation to the named one.
    case date(Comparator, CalendarDate)
    /// At least one holds.
    case anyOf([Constraint])
    /// All hold.
    case allOf([Constraint])
}

extension Constraint {
    /// Every comparison with a version, from left to right.
    var versions: [(comparator: Comparator, version: Version)] {
        switch self {
        case .version(let comparator, let version): [(comparator, version)]
        case .date: []
        case .anyOf(let parts), .allOf(let parts): parts.flatMap(\.versions)
        }
    }

    /// Whether the constraint speaks of dates at all.
    var namesDate: Bool {
        switch self {
        case .version: false
        case .date: true
        case .anyOf(let parts), .allOf(let parts): parts.contains(where: \.namesDate)
        }
    }
}
