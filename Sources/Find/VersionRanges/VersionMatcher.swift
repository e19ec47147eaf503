/// Finds how a device's version may stand to a version that an advisory names, with everything that the way both
/// were written leaves open.
struct VersionMatcher {
    /// How two-part versions are meant.
    let style: NumberStyle

    func relation(of version: Version, to named: Version) -> VersionRelation {
        let device = VersionShape(device: version)
        let bound = VersionShape(named: named)
        let isLabelled = version.series.isEmpty && !version.label.isEmpty && version.label == named.series
        if version.series == named.series || isLabelled {
            guard !differInKind(device, bound) else { return VersionRelation(.any, .incomparable) }
            let asParts = relate(device, bound)
            return decimalReading(device, bound, asParts) ?? asParts
        }
        if let relation = relateGluedLetter(device, version.series, bound, named.series) { return relation }
        if let relation = relateShortForm(device, version.series, bound, named.series) { return relation }
        // `AP2.5` against `<= 3.0`: letters that the advisory does not write may belong to the product's name. That is
        // enough to be inside, and not enough to be outside.
        guard named.series.isEmpty, device.core.count >= 2, !differInKind(device, bound) else {
            return VersionRelation(.any, .incomparable)
        }
        return relate(device, bound).markedAsLabelled
    }

    /// `B06.18` and `B.06.18`: the same letter, with and without a point behind it.
    private func relateGluedLetter(
        _ device: VersionShape, _ deviceSeries: String, _ bound: VersionShape, _ boundSeries: String
    ) -> VersionRelation? {
        let isGlued = device.head.isEmpty && bound.head.elementsEqual([.word(deviceSeries)])
        let isParted = bound.head.isEmpty && device.head.elementsEqual([.word(boundSeries)])
        return isGlued || isParted ? relate(device.withoutHead, bound.withoutHead) : nil
    }

    /// `012U000061` and `U61`: a code and its short form, of the letter and the number without zeros.
    private func relateShortForm(
        _ device: VersionShape, _ deviceSeries: String, _ bound: VersionShape, _ boundSeries: String
    ) -> VersionRelation? {
        if deviceSeries.isEmpty, let number = device.codeNumber(letter: boundSeries), bound.isLone,
            let other = bound.first
        {
            return VersionRelation(number == other ? .equal : (number < other ? .less : .greater))
        }
        if boundSeries.isEmpty, let other = bound.codeNumber(letter: deviceSeries), device.isLone,
            let number = device.first
        {
            return VersionRelation(number == other ? .equal : (number < other ? .less : .greater))
        }
        return nil
    }

    /// Versions that count different things: a bare build number, a code, or a year beside small numbers.
    private func differInKind(_ a: VersionShape, _ b: VersionShape) -> Bool {
        guard a.head.isEmpty, b.head.isEmpty, let first = a.first, let second = b.first else { return false }
        if a.isCode != b.isCode, !(a.isLone || b.isLone) { return true }
        if a.isYear != b.isYear, min(first, second) < 1000 { return true }
        if max(first, second) >= 100_000, min(first, second) < 1000 { return true }
        if a.isLone, !b.isLone, first >= 100, second < 100 { return true }
        return b.isLone && !a.isLone && second >= 100 && first < 100
    }

    // MARK: - By parts

    /// The relation by parts alone.
    func relate(_ device: VersionShape, _ bound: VersionShape) -> VersionRelation {
        if let order = relateHeads(device.head, bound.head) { return order }
        for offset in 0..<max(device.core.count, bound.core.count) {
            guard offset < device.core.count else { return deviceEnded(bound.core.dropFirst(offset), device, bound) }
            guard offset < bound.core.count else { return boundEnded(device.core.dropFirst(offset), device, bound) }
            let value = device.core[device.core.startIndex + offset]
            if let relation = relateNumbers(value, bound.core.dropFirst(offset)) { return relation }
        }
        return relateTails(device, bound)
    }

    private func relateHeads(
        _ device: ArraySlice<VersionPart>, _ bound: ArraySlice<VersionPart>
    ) -> VersionRelation? {
        guard device.count == bound.count else { return VersionRelation(.any, .incomparable) }
        for (first, second) in zip(device, bound) {
            guard let order = VersionPart.compare(first, second) else { return VersionRelation(.any, .incomparable) }
            if order != .equal { return VersionRelation(order) }
        }
        return nil
    }

    /// The relation that the first of the bound's numbers decides, or nil where both go on alike.
    private func relateNumbers(_ device: VersionPart, _ bound: ArraySlice<VersionPart>) -> VersionRelation? {
        guard case .number(let value, _) = device, let first = bound.first else {
            return VersionRelation(.any, .truncated)
        }
        switch first {
        case .number(let other, _):
            return value == other ? nil : VersionRelation(value < other ? Comparison.less : .greater)
        case .wildcard:
            return bound.allSatisfy { $0 == .wildcard } ? .belongsToWildcard : nil
        case .numberThenWildcard(let other):
            let (tens, overflow) = other.multipliedReportingOverflow(by: 10)
            if value == other || !overflow && value >= tens && value - tens < 10 { return .belongsToWildcard }
            if value < other { return VersionRelation(.less) }
            return value > tens || overflow
                ? VersionRelation(.greater) : VersionRelation([.less, .greater], .decimalAmbiguity)
        case .word:
            return VersionRelation(.any, .incomparable)
        }
    }

    /// The device's numbers stop where the bound's go on.
    private func deviceEnded(
        _ rest: ArraySlice<VersionPart>, _ device: VersionShape, _ bound: VersionShape
    ) -> VersionRelation {
        guard device.tail.isEmpty else { return VersionRelation(.any, .incomparable) }
        if rest.allSatisfy({ $0 == .wildcard }) { return .belongsToWildcard }
        guard rest.allSatisfy(\.isZero), bound.tail.isEmpty else { return VersionRelation(.any, .truncated) }
        if device.isLone || device.isOpen { return VersionRelation([.equal, .greater], .truncated) }
        return VersionRelation([.equal, .greater], .truncated, isPadding: true)
    }

    /// The bound's numbers stop where the device's go on.
    private func boundEnded(
        _ rest: ArraySlice<VersionPart>, _ device: VersionShape, _ bound: VersionShape
    ) -> VersionRelation {
        if rest.allSatisfy(\.isZero) { return relateTails(device, bound) }
        guard bound.tail.isEmpty else { return VersionRelation(.any, .qualifierUnknown) }
        return VersionRelation([.equal, .greater], .buildOfBound)
    }

    /// Equal numbers: the words behind them decide.
    private func relateTails(_ device: VersionShape, _ bound: VersionShape) -> VersionRelation {
        for (first, second) in zip(device.tail, bound.tail) {
            guard let order = VersionPart.compare(first, second) else {
                return VersionRelation(.any, .qualifierUnknown)
            }
            if order != .equal { return VersionRelation(order) }
        }
        if let next = bound.tail.dropFirst(device.tail.count).first {
            return VersionRelation(.any, next.isNumber ? .truncated : .qualifierUnknown)
        }
        if let next = device.tail.dropFirst(bound.tail.count).first {
            return VersionRelation(next.preRelease != nil ? [.less, .equal] : [.equal, .greater], .buildOfBound)
        }
        return device.isOpen ? VersionRelation([.equal, .greater], .truncated) : VersionRelation(.equal)
    }
}
