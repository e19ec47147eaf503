extension Version {
    /// How two versions stand to each other by their parts; nil where they do not compare.
    ///
    /// Numbers compare as numbers, so padding does not matter (`02.03.01` equals `2.3.1`), and a missing part counts
    /// as zero. Words compare only with the same kind of word. This order takes each version as it was written;
    /// whether a shorter one was cut off is a question that only ``VersionExpression/evaluate(_:)`` asks.
    public static func compare(_ a: Version, _ b: Version) -> Comparison? {
        guard a.series == b.series else { return nil }
        let left = a.significantParts
        let right = b.significantParts
        for position in 0..<max(left.count, right.count) {
            let first = position < left.count ? left[position] : .number(0, width: 0)
            let second = position < right.count ? right[position] : .number(0, width: 0)
            guard let order = VersionPart.compare(first, second) else { return nil }
            if order != .equal { return order }
        }
        return .equal
    }

    /// The parts without zeros that a number run ends with: `1.0 SP2` is `1 SP2`.
    var significantParts: [VersionPart] {
        guard parts.contains(where: \.isZero) else { return parts }
        var kept: [VersionPart] = []
        kept.reserveCapacity(parts.count)
        for part in parts {
            if !part.isNumber { kept.dropLastZeros() }
            kept.append(part)
        }
        kept.dropLastZeros()
        return kept
    }
}

extension Array where Element == VersionPart {
    fileprivate mutating func dropLastZeros() {
        while let last, last.isZero { removeLast() }
    }
}

extension VersionPart {
    /// The order of two parts in the same place: words of a pre-release, then nothing or zero, then all others.
    static func compare(_ a: VersionPart, _ b: VersionPart) -> Comparison? {
        switch (a, b) {
        case (.number(let x, _), .number(let y, _)):
            return x == y ? .equal : (x < y ? .less : .greater)
        case (.word(let x), .word(let y)):
            return compareWords(x, y, a.preRelease, b.preRelease)
        case (.word, .number(let y, _)):
            if a.preRelease != nil { return .less }
            return y == 0 ? .greater : nil
        case (.number, .word):
            return compare(b, a)?.reversed
        case (.wildcard, .wildcard):
            return .equal
        case (.numberThenWildcard(let x), .numberThenWildcard(let y)):
            return x == y ? .equal : nil
        default:
            return nil
        }
    }

    private static func compareWords(_ a: String, _ b: String, _ aRank: Int?, _ bRank: Int?) -> Comparison? {
        if a == b { return .equal }
        switch (aRank, bRank) {
        case (let x?, let y?): return x < y ? .less : .greater
        case (_?, nil): return .less
        case (nil, _?): return .greater
        case (nil, nil):
            guard a.utf8.count == b.utf8.count, a.utf8.count == 1 || a.isDigits && b.isDigits else { return nil }
            return a.utf8.lexicographicallyPrecedes(b.utf8) ? .less : .greater
        }
    }
}

extension String {
    fileprivate var isDigits: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
