public import Triage

/// What one recipient is told about their devices, and what is known of how that went.
public struct Notice: Sendable, Hashable, Identifiable {
    /// One time that somebody was written to or called.
    public struct Sending: Sendable, Hashable {
        /// By which way.
        public let way: NoticeWay
        /// When.
        public let at: Instant
        /// In which language, such as `es`.
        public let language: String
        /// Whether it was a reminder.
        public let isReminder: Bool
        /// What became of it; nil while that is not known.
        public internal(set) var result: NoticeResult?
    }

    /// An action that the recipient says is done.
    public struct Acknowledgement: Sendable, Hashable {
        /// When they said so.
        public let at: Instant
        /// By which way: on their page, or on the phone.
        public let way: NoticeWay
    }

    /// Its number within the case, such as `N12`.
    public let id: String
    /// Who it is for.
    public let recipient: NoticeRecipient
    /// The devices that it is about, by id.
    public internal(set) var devices: [String]
    /// The actions that it asks for, by id, in order.
    public internal(set) var actions: [String]
    /// When it was prepared.
    public let preparedAt: Instant
    /// When the recipient was written to or called, oldest first.
    public internal(set) var sendings: [Sending] = []
    /// When the recipient first opened their page.
    public internal(set) var openedAt: Instant?
    /// What the recipient says is done, by action.
    public internal(set) var acknowledgements: [String: Acknowledgement] = [:]
    /// Why nobody is written to or called about it any more; nil while somebody is.
    public internal(set) var ending: NoticeResult?
    /// When it ended.
    public internal(set) var endedAt: Instant?

    /// When somebody first tried to reach the recipient.
    public var attemptedAt: Instant? { sendings.first?.at }

    /// When the last of its actions was acknowledged; nil while one is not.
    public var acknowledgedAt: Instant? {
        let times = actions.map { acknowledgements[$0]?.at }
        guard !times.isEmpty, !times.contains(nil) else { return nil }
        return times.compactMap(\.self).max()
    }

    /// Where it stands, in one word.
    public var state: NoticeState {
        if let ending { return NoticeState(ending) }
        if acknowledgedAt != nil { return .acknowledged }
        if !acknowledgements.isEmpty { return .partlyAcknowledged }
        if openedAt != nil { return .opened }
        guard let last = sendings.last else { return .prepared }
        return last.result.map(NoticeState.init) ?? .sent
    }
}
