/// Why something about notices cannot be done, beside what the notices themselves refuse.
public enum NoticeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nobody has said what the hospital is called, and where its pages are.
    case notSetUp
    /// The settings cannot be used.
    case badSettings(String)
    /// There are no texts of notices in this language.
    case noTexts(String)
    /// No device of the case has an owner or a ward that could be told, or the plan asks nothing of them.
    case nothingToTell
    /// No mail server is named in the settings.
    case noMailServer
    /// No receiver of webhooks takes texts for phones.
    case noGateway
    /// The link does not work: what else may be known of it is not said.
    case noSuchLink

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .notSetUp: "notices-not-set-up"
        case .badSettings: "bad-notice-settings"
        case .noTexts: "no-notice-texts"
        case .nothingToTell: "nothing-to-tell"
        case .noMailServer: "no-mail-server"
        case .noGateway: "no-text-gateway"
        case .noSuchLink: "no-such-link"
        }
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .notSetUp:
            "Nobody has written down yet what notices say of the hospital. An administrator does so under Settings, Notices."
        case .badSettings(let reason): "The settings of notices cannot be used: \(reason)"
        case .noTexts(let language): "There are no texts of notices in “\(language)”. A translator adds them as a file."
        case .nothingToTell:
            "There is nobody to tell, or nothing: no affected device has an owner or a ward, or the plan has no action for "
                + "patients or clinicians that is agreed or costs nothing."
        case .noMailServer:
            "There is no mail server. An administrator names it under Settings, Notices, with “mail.host”."
        case .noGateway:
            "There is no gateway that sends texts. An administrator adds it as a webhook for the topic “text-message”."
        case .noSuchLink: "This link does not work."
        }
    }
}
