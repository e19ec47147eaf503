public import Triage

/// Something that happened to the notices of a case. It holds references and numbers, no name and no address.
public struct NoticeEvent: Sendable, Hashable {
    /// Its number within the book, from 1.
    public let sequence: Int
    /// When it happened.
    public let at: Instant
    /// Whose act it was: an account's id, or the part of the program that acted.
    public let actor: String
    /// What happened.
    public let payload: Payload

    /// What happened.
    public enum Payload: Sendable, Hashable {
        /// A notice was prepared.
        case prepared(Prepared)
        /// A notice is about other devices or actions now.
        case changed(Prepared)
        /// The recipient was written to or called.
        case sent(Sent)
        /// Something is known of a sending.
        case result(Result)
        /// The recipient opened their page for the first time.
        case opened(Opened)
        /// The recipient says that an action is done.
        case acknowledged(Acknowledged)
        /// The recipient asks for help.
        case helpAsked(HelpAsked)
        /// Somebody helped.
        case helpAnswered(HelpAnswered)
    }

    /// A notice was prepared, or is about other devices or actions now.
    public struct Prepared: Sendable, Hashable, Codable {
        /// The notice.
        public let notice: String
        /// Who it is for.
        public let recipient: NoticeRecipient
        /// The devices that it is about, by id.
        public let devices: [String]
        /// The actions that it asks for, by id.
        public let actions: [String]
    }

    /// The recipient was written to or called.
    public struct Sent: Sendable, Hashable, Codable {
        /// The notice.
        public let notice: String
        /// By which way.
        public let way: NoticeWay
        /// In which language.
        public let language: String
        /// Whether somebody was written to or called before.
        public let reminder: Bool
    }

    /// Something is known of the last sending by a way.
    public struct Result: Sendable, Hashable, Codable {
        /// The notice.
        public let notice: String
        /// By which way.
        public let way: NoticeWay
        /// What became of it.
        public let result: NoticeResult
        /// What else is to be known.
        public let note: String?
    }

    /// The recipient opened their page for the first time.
    public struct Opened: Sendable, Hashable, Codable {
        /// The notice.
        public let notice: String
    }

    /// The recipient says that an action is done.
    public struct Acknowledged: Sendable, Hashable, Codable {
        /// The notice.
        public let notice: String
        /// The action.
        public let action: String
        /// By which way.
        public let way: NoticeWay
    }

    /// The recipient asks for help.
    public struct HelpAsked: Sendable, Hashable, Codable {
        /// The number of the request.
        public let help: String
        /// The notice.
        public let notice: String
        /// The action.
        public let action: String?
        /// What help is asked for.
        public let reason: HelpRequest.Reason
    }

    /// Somebody helped.
    public struct HelpAnswered: Sendable, Hashable, Codable {
        /// The number of the request.
        public let help: String
        /// What was done about it.
        public let answer: String
    }
}
