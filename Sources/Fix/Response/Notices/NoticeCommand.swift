/// What can be asked of a case's notices. Who may ask is the hub's business.
public enum NoticeCommand: Sendable, Hashable {
    /// Devices and actions for a recipient.
    public struct Draft: Sendable, Hashable {
        /// Who is to be told.
        public var recipient: NoticeRecipient
        /// About which devices, by id.
        public var devices: [String]
        /// What they are to do, by the ids of actions of the plan.
        public var actions: [String]

        /// A notice to prepare.
        public init(_ recipient: NoticeRecipient, devices: [String], actions: [String]) {
            (self.recipient, self.devices, self.actions) = (recipient, devices, actions)
        }
    }

    /// One notice for each recipient; those that are there already get what is new.
    case prepare([Draft])
    /// The recipient was written to.
    case recordSending(String, NoticeWay, language: String)
    /// Staff called, or something is known of the last sending by a way.
    case recordResult(String, NoticeResult, NoticeWay, language: String, note: String?)
    /// The recipient opened their page.
    case open(String)
    /// The recipient says that actions are done.
    case acknowledge(String, actions: [String], NoticeWay)
    /// The recipient asks for help.
    case askHelp(String, HelpRequest.Reason, action: String?)
    /// Somebody helped.
    case answerHelp(String, answer: String)
}
