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
    /// When it last brought something new for devices of ours: milliseconds since 1970.
    public let newsAt: Int64
    /// Whether the user who asked has read it since.
    public let isRead: Bool
    /// How many comments people wrote on it.
    public let comments: Int
    /// The place of this line, to go on from.
    public let cursor: AdvisoryCursor
}
