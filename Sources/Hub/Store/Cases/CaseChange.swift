/// New events of a case, with what lists and links are to say afterwards.
public struct CaseChange: Sendable {
    /// The events, in order; the first follows the version that was read.
    public var events: [CaseEventRow]
    /// What lists say from now on.
    public var row: CaseRow
    /// The advisories of the case, by tracking id; nil when they did not change.
    public var advisories: [String]?
    /// Devices that came to the case.
    public var addedDevices: [String]
    /// Devices that left it.
    public var removedDevices: [String]

    /// A change with all its parts.
    public init(
        events: [CaseEventRow], row: CaseRow, advisories: [String]? = nil, addedDevices: [String] = [],
        removedDevices: [String] = []
    ) {
        (self.events, self.row, self.advisories) = (events, row, advisories)
        (self.addedDevices, self.removedDevices) = (addedDevices, removedDevices)
    }
}
