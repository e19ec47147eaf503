/// How the two-part versions of an expression are meant, as far as its own digits show.
enum NumberStyle {
    /// `2.6` and `2.33` could be parts or decimals.
    case unknown
    /// The bounds only make sense as parts (`>= 4.4 | <= 4.12`).
    case parts
    /// The bounds only make sense as decimals.
    case decimals

    init(of constraint: Constraint) {
        self = .unknown
        guard case .allOf(let parts) = constraint, parts.count == 2,
            case .version(let first, let lower) = parts[0], first.isLower,
            case .version(let second, let upper) = parts[1], second.isUpper,
            let byParts = Version.compare(lower, upper),
            let byDecimals = Version.compareAsDecimals(lower, upper)
        else { return }
        if byParts != .greater, byDecimals == .greater { self = .parts }
        if byParts == .greater, byDecimals != .greater { self = .decimals }
    }
}

extension Version {
    /// The order of two versions of two numbers each, read as decimal numbers; nil for any others.
    static func compareAsDecimals(_ a: Version, _ b: Version) -> Comparison? {
        guard a.parts.count == 2, b.parts.count == 2,
            case .number(let aWhole, _) = a.parts[0], case .number(let aMinor, let aWidth) = a.parts[1],
            case .number(let bWhole, _) = b.parts[0], case .number(let bMinor, let bWidth) = b.parts[1],
            aWidth <= 9, bWidth <= 9
        else { return nil }
        if aWhole != bWhole { return aWhole < bWhole ? .less : .greater }
        let left = aMinor * tenToThe(max(0, bWidth - aWidth))
        let right = bMinor * tenToThe(max(0, aWidth - bWidth))
        return left == right ? .equal : (left < right ? .less : .greater)
    }

    private static func tenToThe(_ exponent: Int) -> UInt64 {
        (0..<exponent).reduce(UInt64(1)) { power, _ in power * 10 }
    }
}
