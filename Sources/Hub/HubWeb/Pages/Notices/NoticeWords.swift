import Response

extension NoticeState {
    var badge: BadgeModel {
        switch self {
        case .prepared: BadgeModel("Nobody has written yet", .warn)
        case .sent: BadgeModel("Sent", .info)
        case .delivered: BadgeModel("Reached", .info)
        case .bounced: BadgeModel("Came back", .bad)
        case .unreachable: BadgeModel("Not reached", .bad)
        case .opened: BadgeModel("Page opened", .info)
        case .partlyAcknowledged: BadgeModel("Partly acknowledged", .info)
        case .acknowledged: BadgeModel("Acknowledged", .good)
        case .refused: BadgeModel("Does not want to be told", .plain)
        case .deceased: BadgeModel("Has died", .plain)
        case .notTheirs: BadgeModel("Not their device", .warn)
        }
    }
}

extension NoticeStep {
    /// What staff do next.
    var title: String {
        switch self {
        case .firstContact: "Write or call for the first time"
        case .reminder: "Remind"
        case .call: "Call"
        case .wait: "Wait for an answer"
        case .nothing: "Nothing"
        }
    }
}

extension NoticeWay {
    var title: String {
        switch self {
        case .email: "E-mail"
        case .text: "Text message"
        case .letter: "Letter"
        case .call: "Call"
        case .page: "Personal page"
        }
    }
}

extension NoticeResult {
    var title: String {
        switch self {
        case .delivered: "Reached"
        case .bounced: "Came back: wrong address"
        case .unreachable: "Nobody answered"
        case .refused: "Does not want to be told"
        case .deceased: "The person has died"
        case .notTheirs: "Not their device"
        }
    }
}

extension HelpRequest.Reason {
    var title: String {
        switch self {
        case .unclear: "Does not know how to do it"
        case .cannot: "Cannot do it"
        case .strange: "The device did something strange"
        case .call: "Wants to be called"
        }
    }
}
