import HTTPTypes
import Hub
import Store

extension Pages {
    /// What people do with advisories.
    static let advisoryDesk: [PageRoute] = [
        .page("/advisories/removed", "removedAdvisories") { page in
            let (principal, token) = (try page.principal, page.formToken)
            let model = try await page.call.working { place in
                let removals = try place.desk.removals(as: principal)
                return try RemovedListModel(removals, in: place, as: principal, token: token)
            }
            return .page(
                PageView(
                    title: "Taken out", template: "pages/advisories-removed", model: model, live: ["advisory/"]))
        },
        .form("/advisories/read", "markAdvisoriesRead", access: .permission(.read)) { page in
            try await mark(page, read: true)
        },
        .form("/advisories/unread", "markAdvisoriesUnread", access: .permission(.read)) { page in
            try await mark(page, read: false)
        },
        .form("/advisories/match", "matchAdvisories", access: .permission(.importAdvisories)) { page in
            let (ids, back, principal) = (chosen(page), back(page), try page.principal)
            guard !ids.isEmpty else { return .go(to: back, .note("Choose at least one advisory first.")) }
            return try await page.longWork("Matching \(Words.count(ids.count, "advisory", "advisories"))") { progress in
                let result = try await page.call.place.intake.match(
                    advisories: ids, as: principal, progress: progress)
                return .go(to: back, .done(MatchWords.outcome(result)))
            }
        },
        .form("/advisories/{tracking}/comment", "commentAdvisory", access: .permission(.comment)) { page in
            let (tracking, principal, text) = (try page.call.text("tracking"), try page.principal, page.form["text"])
            return try await done(page, tracking, "comments") { place in
                _ = try place.desk.comment(text ?? "", on: tracking, as: principal)
                return .done("The comment is written.")
            }
        },
        .form(
            "/advisories/{tracking}/comments/{id}/take-back", "takeCommentBack", access: .permission(.comment)
        ) { page in
            let (tracking, principal, id) = (
                try page.call.text("tracking"), try page.principal, try page.call.number("id")
            )
            return try await done(page, tracking, "comments") { place in
                try place.desk.takeBack(comment: id, on: tracking, as: principal)
                return .done("The comment is taken back.")
            }
        },
        .form("/advisories/{tracking}/remove", "removeAdvisory", access: .permission(.importAdvisories)) { page in
            let (tracking, principal) = (try page.call.text("tracking"), try page.principal)
            let reason = page.form["reason"] ?? ""
            return try await done(page, tracking, "remove") { place in
                try place.desk.remove(tracking, reason: reason, as: principal)
                let undo = Flash.Undo("/advisories/\(Address.encoded(tracking))/restore")
                return .done("\(Words.short(tracking, 120)) is taken out.", undo: undo)
            }
        },
        .form("/advisories/{tracking}/restore", "restoreAdvisory", access: .permission(.importAdvisories)) { page in
            let (tracking, principal) = (try page.call.text("tracking"), try page.principal)
            let address = "/advisories/\(Address.encoded(tracking))"
            return try await page.longWork("Putting an advisory back") { _ in
                do {
                    try await page.call.place.desk.restore(tracking, as: principal)
                } catch DeskError.notOut {
                    return .go(to: address, .note("It was there already."))
                }
                return .go(to: address, .done("It is back, and matched with what came in meanwhile."))
            }
        },
    ]

    /// So many at once.
    private static let most = 200

    private static func chosen(_ page: PageRequest) -> [String] { Array(page.form.all("advisory").prefix(most)) }

    /// The page that a form was sent from.
    static func back(_ page: PageRequest) -> String { Address.own(page.form["back"]) }

    private static func mark(_ page: PageRequest, read isRead: Bool) async throws -> PageAnswer {
        let (ids, back, principal) = (chosen(page), back(page), try page.principal)
        guard !ids.isEmpty else { return .go(to: back, .note("Choose at least one advisory first.")) }
        try await page.call.working { try $0.desk.mark(read: isRead, ids, as: principal) }
        let words = Words.count(ids.count, "advisory is", "advisories are")
        let undo = Flash.Undo(
            isRead ? "/advisories/unread" : "/advisories/read", ids.map { ("advisory", $0) } + [("back", back)])
        return .go(to: back, .done("\(words) marked as \(isRead ? "read" : "unread").", undo: undo))
    }

    /// Does something with one advisory and goes back to its page; what was refused is said there.
    private static func done(
        _ page: PageRequest, _ tracking: String, _ part: String, _ work: @escaping @Sendable (Workplace) throws -> Flash
    ) async throws -> PageAnswer {
        let address = "/advisories/\(Address.encoded(tracking))#\(part)"
        do {
            return .go(to: address, try await page.call.working(work))
        } catch let error as DeskError {
            return .go(to: address, Flash(kind: .problem, text: error.description))
        }
    }
}

/// What a run by hand came to, in words.
enum MatchWords {
    static func outcome(_ result: (versions: Int, cases: [Int64])) -> String {
        var text = "Matched again: \(Words.count(result.versions, "product version")) looked at."
        if !result.cases.isEmpty { text += " \(Words.count(result.cases.count, "case")) changed with it." }
        return text
    }
}
