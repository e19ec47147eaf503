/// One thing that an expression names, before it is known how the things belong together.
struct ExpressionItem {
    enum Subject {
        case version(Version)
        case date(CalendarDate)
    }

    let subject: Subject
    /// The relation, or nil for a version that is merely listed.
    var comparator: Comparator?
    /// The count of separators before the item: equal numbers stand in one piece.
    let piece: Int

    var constraint: Constraint {
        switch subject {
        case .version(let version): .version(comparator ?? .equal, version)
        case .date(let date): .date(comparator ?? .equal, date)
        }
    }

    var version: Version? {
        if case .version(let version) = subject { return version }
        return nil
    }
}
