extension VersionMatcher {
    /// The relation widened by reading the numbers behind the first point as decimals; nil where that adds nothing.
    ///
    /// `2.6` is below `2.33` by parts and above it as a decimal number; a spreadsheet makes `3.1` of `3.10`.
    func decimalReading(
        _ device: VersionShape, _ bound: VersionShape, _ asParts: VersionRelation
    ) -> VersionRelation? {
        guard style != .parts, device.head.isEmpty, bound.head.isEmpty, device.first == bound.first,
            let first = DecimalReading(device), let second = DecimalReading(bound), first.mayBeDecimal(beside: second)
        else { return nil }
        let decimals = first.compare(second)
        if decimals == .equal { return droppedZero(device, bound, asParts) }
        if style == .decimals { return VersionRelation(decimals) }
        let both = asParts.possible.union(VersionRelation(decimals).possible)
        return both == asParts.possible ? nil : VersionRelation(both, .decimalAmbiguity)
    }

    /// The device's version and the same with a zero put back that may have been dropped from its end.
    private func droppedZero(
        _ device: VersionShape, _ bound: VersionShape, _ asParts: VersionRelation
    ) -> VersionRelation? {
        let restored = device.replacing(core: Array(bound.core.prefix(2)) + device.core.dropFirst(2))
        let other = relate(restored, bound)
        let both = asParts.possible.union(other.possible)
        return both == asParts.possible ? nil : VersionRelation(both, .droppedZero)
    }
}
