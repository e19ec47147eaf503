/// Puts the items of an expression together: bounds to ranges, ranges and listed versions to alternatives.
struct ExpressionAssembly {
    private let items: [ExpressionItem]
    private var index = 0
    private var alternatives: [Constraint] = []
    /// Why the items do not make sense together.
    private(set) var problem: String?

    init(_ items: [ExpressionItem]) {
        self.items = items.filter { $0.comparator != .notEqual }
        exclusions = items.filter { $0.comparator == .notEqual }.map(\.constraint)
    }

    private let exclusions: [Constraint]

    /// The constraint that all items make; nil where there is none or ``problem`` says why not.
    mutating func read() -> Constraint? {
        while index < items.count { step() }
        guard problem == nil, !alternatives.isEmpty || !exclusions.isEmpty else { return nil }
        let union: Constraint? = alternatives.count > 1 ? .anyOf(alternatives) : alternatives.first
        guard !exclusions.isEmpty else { return union }
        let all = (union.map { [$0] } ?? []) + exclusions
        return all.count == 1 ? all[0] : .allOf(all)
    }

    private mutating func step() {
        let item = items[index]
        switch item.comparator {
        case .greater?, .greaterOrEqual?: readLower()
        case .less?, .lessOrEqual?: readUpper(item)
        case nil where isRangeStart(item): readImpliedRange(item)
        default:
            alternatives.append(item.constraint)
            index += 1
        }
    }

    /// `>= a < b`, `> a | < b`, and `>= a b | <= c d` where both ends are given in two ways of counting.
    private mutating func readLower() {
        let lowers = run { $0.isLower }
        let uppers = run { $0.isUpper }
        if uppers.isEmpty {
            alternatives += lowers.map(\.constraint)
        } else if lowers.count == uppers.count {
            for (lower, upper) in zip(lowers, uppers) { addRange(lower, upper) }
        } else {
            alternatives += lowers.dropLast().map(\.constraint)
            if let lower = lowers.last, let upper = uppers.first { addRange(lower, upper) }
            alternatives += uppers.dropFirst().map(\.constraint)
        }
    }

    private mutating func run(where holds: (Comparator) -> Bool) -> [ExpressionItem] {
        let start = index
        while index < items.count, let comparator = items[index].comparator, holds(comparator) { index += 1 }
        return Array(items[start..<index])
    }

    private mutating func addRange(_ lower: ExpressionItem, _ upper: ExpressionItem) {
        if isAbove(lower, upper) {
            problem = "its lower bound is above its upper bound"
        } else {
            alternatives.append(.allOf([lower.constraint, upper.constraint]))
        }
    }

    /// Whether the range is empty however its numbers are read.
    private func isAbove(_ lower: ExpressionItem, _ upper: ExpressionItem) -> Bool {
        guard let low = lower.version, let high = upper.version, !low.hasWildcard, !high.hasWildcard else {
            return false
        }
        guard Version.compare(low, high) == .greater else { return false }
        return Version.compareAsDecimals(low, high).map { $0 == .greater } ?? true
    }

    private mutating func readUpper(_ item: ExpressionItem) {
        index += 1
        guard index < items.count else {
            alternatives.append(item.constraint)
            return
        }
        let next = items[index]
        if next.comparator?.isLower == true, !isAbove(next, item), index + 1 == items.count {
            index += 1
            alternatives.append(.allOf([next.constraint, item.constraint]))
            return
        }
        alternatives.append(item.constraint)
        if next.comparator == nil, let listed = next.version, let bound = item.version,
            Version.compare(listed, bound) == .less
        {
            problem = "it lists \(listed), which already lies below \(bound)"
        }
    }

    /// `16 <= 20`: a listed version with an upper bound directly behind it.
    private func isRangeStart(_ item: ExpressionItem) -> Bool {
        guard index + 1 < items.count, let low = item.version, let high = items[index + 1].version else { return false }
        let next = items[index + 1]
        guard next.comparator?.isUpper == true, next.piece == item.piece else { return false }
        let order = Version.compare(low, high)
        return order == .less || low.hasWildcard || high.hasWildcard || order == nil
    }

    private mutating func readImpliedRange(_ item: ExpressionItem) {
        var lower = item
        lower.comparator = .greaterOrEqual
        alternatives.append(.allOf([lower.constraint, items[index + 1].constraint]))
        index += 2
    }
}
