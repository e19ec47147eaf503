public import Matching

/// Which of the devices that an advisory touches a list shows.
public struct TouchedFilter: Sendable, Hashable {
    /// The verdicts to show.
    public var verdicts: Set<Verdict>
    /// Further conditions on the devices.
    public var devices: DeviceFilter

    /// Affected devices and those to review, unless told otherwise.
    public init(verdicts: Set<Verdict> = [.affected, .needsReview], devices: DeviceFilter = DeviceFilter()) {
        self.verdicts = verdicts
        self.devices = devices
    }

    /// Narrows a query over verdicts `v`.
    func narrow(_ clause: inout SQLClause) {
        let words = verdicts.map(\.rawValue).sorted()
        clause.and("v.verdict IN (\(SQLText.marks(words.count)))", words.map { .text($0) })
    }
}
