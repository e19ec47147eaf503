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

/// A place in the list of advisories, which runs from the newest to the oldest.
public struct AdvisoryCursor: Sendable, Hashable {
    /// The release date of the last line seen.
    public let date: String
    /// The number of the last line seen.
    public let id: Int64

    /// The place after this advisory.
    public init(date: String, id: Int64) {
        self.date = date
        self.id = id
    }
}
