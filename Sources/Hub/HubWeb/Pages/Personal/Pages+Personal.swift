import HTTPTypes
import Hub
import Hummingbird
import Logging
import Response
import Store
import Triage

extension Pages {
    /// Pages that a link in a notice leads to: no account, no script, no name.
    static let personal: [PageRoute] = [
        .page("/n/{token}", "personal", access: .open) { page in
            try await personally(page) { token in
                let shown = try await page.call.working { try $0.notices.page(token: token) }
                return .page(personalView(PersonalModel(shown, address: "/n/\(token)", query: page.query)))
            }
        },
        .form("/n/{token}", "answerPersonally", access: .open, .fields(limit: 1 << 12)) { page in
            try await personally(page) { token in try await answered(page, token) }
        },
    ]

    private static func answered(_ page: PageRequest, _ token: String) async throws -> PageAnswer {
        let action = page.form["action"]
        let (answer, said): (PersonalAnswer, String)
        switch page.form["say"] {
        case "done": (answer, said) = (.done(action ?? ""), "done")
        case "help":
            let reason = page.form.word("reason", as: HelpRequest.Reason.self) ?? .call
            (answer, said) = (.help(reason, action: action), "help")
        case "not-mine": (answer, said) = (.notTheirs, "")
        default: return .go(to: "/n/\(token)")
        }
        do {
            let shown = try await page.call.working { try $0.notices.answer(answer, token: token) }
            guard answer == .notTheirs else { return .go(to: "/n/\(token)?said=\(said)") }
            return .page(endView(.notTheirs(shown.writer)))
        } catch is Refusal {
            // The plan has changed meanwhile: they see how it stands now.
            return .go(to: "/n/\(token)")
        }
    }

    /// Whoever comes with a wrong link is told the same each time, whatever is wrong with it; whoever comes with many is
    /// not answered for a while.
    private static func personally(
        _ page: PageRequest, _ show: (_ token: String) async throws -> PageAnswer
    ) async throws -> PageAnswer {
        let (hub, address) = (page.call.hub, page.call.caller.address)
        let now = hub.place.clock().milliseconds
        let isBlocked = hub.guesses.isBlocked(address, now: now)
        do {
            guard !isBlocked else { throw NoticeError.noSuchLink }
            return try await show(page.call.path.get("token") ?? "")
        } catch NoticeError.noSuchLink {
            if let count = hub.guesses.count(address, now: now) {
                hub.logger.warning("links to personal pages are guessed", metadata: ["count": "\(count)"])
                try await page.call.working { try $0.notices.reportGuesses(from: address, count: count) }
            }
            var view = endView(.gone(hub.place))
            view.status = isBlocked ? .tooManyRequests : .notFound
            return .page(view)
        }
    }

    private static func personalView(_ model: PersonalModel) -> PageView {
        PageView(
            title: model.heading, template: "pages/personal", model: model, frame: .person(language: model.language),
            isConfidential: true)
    }

    private static func endView(_ model: PersonalEndModel) -> PageView {
        PageView(
            title: model.parts.first?.title ?? "", template: "pages/personal-end", model: model,
            frame: .person(language: model.parts.first?.language ?? "en"), isConfidential: true)
    }
}
