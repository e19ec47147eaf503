/// What became of a try to reach somebody.
public enum NoticeResult: String, Sendable, Hashable, Codable, CaseIterable {
    /// It arrived: the other side said so, or staff spoke with the person.
    case delivered
    /// It came back: the address is wrong or does not exist.
    case bounced
    /// Nobody answered.
    case unreachable
    /// The person does not want to be told.
    case refused
    /// The person has died.
    case deceased
    /// The device is not this person’s.
    case notTheirs = "not_theirs"

    /// Whether nobody is to be written to or called after it.
    public var isEnd: Bool {
        switch self {
        case .delivered, .bounced, .unreachable: false
        case .refused, .deceased, .notTheirs: true
        }
    }
}

/// Where a notice stands.
public enum NoticeState: String, Sendable, Hashable, Codable, CaseIterable {
    case prepared, sent, delivered, bounced, unreachable, opened
    case partlyAcknowledged = "partly_acknowledged"
    case acknowledged, refused, deceased
    case notTheirs = "not_theirs"

    init(_ result: NoticeResult) {
        self =
            switch result {
            case .delivered: .delivered
            case .bounced: .bounced
            case .unreachable: .unreachable
            case .refused: .refused
            case .deceased: .deceased
            case .notTheirs: .notTheirs
            }
    }
}
