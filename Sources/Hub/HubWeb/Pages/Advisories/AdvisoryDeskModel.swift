import Hub
import Store

/// What people do with an advisory: read it, comment on it, match it again, take it out.
struct AdvisoryDeskModel: Sendable {
    let read: ButtonModel
    let isRead: Bool
    let match: ButtonModel?
    let comments: [AdvisoryCommentModel]
    let hasComments: Bool
    let commentForm: FormModel?
    let removal: FormModel?
    let isKept: Bool

    init(
        _ record: AdvisoryRecord, isAnswered: Bool, in place: Workplace, as principal: Principal, token: String
    ) throws {
        let address = "/advisories/\(Address.encoded(record.trackingID))"
        isRead = try place.desk.hasRead(record, as: principal)
        read = ButtonModel(
            isRead ? "/advisories/unread" : "/advisories/read", isRead ? "Mark as unread" : "Mark as read",
            token: token,
            fields: [("advisory", record.trackingID), ("back", address)])
        let mayImport = principal.may(.importAdvisories)
        match =
            mayImport
            ? ButtonModel(
                "/advisories/match", "Match again", token: token,
                fields: [("advisory", record.trackingID), ("back", address)]) : nil
        let found = try place.desk.comments(on: record.trackingID, as: principal)
        let people = try People(found.map(\.author), in: place, as: principal)
        let own = principal.may(.comment) ? principal.login : nil
        comments = found.map { AdvisoryCommentModel($0, people, own: own, address: address, token: token) }
        hasComments = !comments.isEmpty
        commentForm =
            own == nil
            ? nil
            : FormModel(
                action: "\(address)/comment", submit: "Write a comment", token: token,
                fields: [FieldModel(.area, "text", "Comment")])
        isKept = mayImport && isAnswered
        removal = mayImport && !isAnswered ? Self.removal(address, token) : nil
    }

    /// The form that takes an advisory out.
    static func removal(_ address: String, _ token: String) -> FormModel {
        FormModel(
            action: "\(address)/remove", submit: "Take it out", token: token,
            fields: [FieldModel(.area, "reason", "Why", most: 10_000)],
            hint:
                "It is hidden and no longer matched. The document, its comments and its history stay, and anybody who "
                + "may do this can put it back.", isGrave: true)
    }
}

/// A comment on an advisory.
struct AdvisoryCommentModel: Sendable {
    let who: String
    let time: TimeModel
    let text: String
    let button: ButtonModel?

    init(_ comment: AdvisoryComment, _ people: People, own: String?, address: String, token: String) {
        (who, time, text) = (people[comment.author], TimeModel(milliseconds: comment.at), comment.text)
        button =
            comment.author == own
            ? ButtonModel("\(address)/comments/\(comment.id)/take-back", "Take back", token: token, style: "quiet")
            : nil
    }
}

/// An advisory that was taken out.
struct RemovedAdvisoryModel: Sendable {
    let title: String
    let trackingID: String
    let address: String
    let reason: String
    let who: String
    let time: TimeModel
    let button: ButtonModel?

    init(_ removal: AdvisoryRemoval, _ people: People, token: String?) {
        let record = removal.advisory
        (title, trackingID) = (Words.short(record.title, 300), Words.short(record.trackingID, 120))
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (reason, who) = (Words.short(removal.reason, 1000), people[removal.removedBy])
        time = TimeModel(milliseconds: removal.removedAt)
        let action = "\(address)/restore"
        button = token.map { ButtonModel(action, "Put it back", token: $0) }
    }
}

/// What the page of what was taken out is filled with.
struct RemovedListModel: Sendable {
    let lines: [RemovedAdvisoryModel]
    let isEmpty: Bool

    init(_ removals: [AdvisoryRemoval], in place: Workplace, as principal: Principal, token: String) throws {
        let people = try People(removals.map(\.removedBy), in: place, as: principal)
        let own = principal.may(.importAdvisories) ? token : nil
        lines = removals.map { RemovedAdvisoryModel($0, people, token: own) }
        isEmpty = lines.isEmpty
    }
}
