/// One line of the list of advisories.
public struct AdvisoryListItem: Sendable, Hashable {
    /// The newest revision.
    public let advisory: AdvisoryRecord
    /// How many devices it affects.
    public let affectedDevices: Int
    /// How many devices a person has to look at.
    public let devicesToReview: Int
    /// Whether it was ever matched; when not, the counts say nothing.
    public let isMatched: Bool

    /// The place of this line, to go on from.
    public var cursor: AdvisoryCursor {
        AdvisoryCursor(date: advisory.currentReleaseDate, id: advisory.id)
    }
}
