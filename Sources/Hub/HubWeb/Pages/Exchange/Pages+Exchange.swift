import Exchange
import HTTPTypes
import Hub
import Store

extension Pages {
    /// What is exchanged with other systems: receivers of changes, calendars, work orders, the hospital's name.
    static let exchange: [PageRoute] = [
        .page("/settings/exchange", "exchange", access: .permission(.administer)) { page in
            .page(view(try await ExchangeModel.make(page)))
        },
        .form("/settings/exchange/organisation", "setOrganisation", access: .permission(.administer)) { page in
            let (principal, form) = (try page.principal, page.form)
            return try await tried(page) {
                let issuer = try await page.call.working {
                    try $0.exports.setIssuer(
                        name: form["name"] ?? "", namespace: form["namespace"] ?? "", as: principal)
                }
                return .go(to: address, .done("Documents that leave the house say “\(issuer.name)”."))
            }
        },
        .form("/settings/exchange/work-orders", "setWorkOrderMapping", access: .permission(.administer)) { page in
            let (principal, text) = (try page.principal, page.form.exact("mapping"))
            return try await tried(page) {
                let mapping = try await page.call.working {
                    try $0.exports.setWorkOrderMapping(text, as: principal)
                }
                return .go(to: address, .done("Work orders have \(Words.count(mapping.columns.count, "column")) now."))
            }
        },
        .form("/settings/exchange/webhooks", "addWebhook", access: .permission(.administer)) { page in
            let (principal, form) = (try page.principal, page.form)
            return try await tried(page) {
                let made = try await page.call.working {
                    try $0.webhooks.add(
                        name: form["name"] ?? "", url: form["url"] ?? "", topics: form.all("topic"), as: principal)
                }
                return secret(made.secret, of: made.record.name)
            }
        },
        .page("/settings/exchange/webhooks/{id}", "webhook", access: .permission(.administer)) { page in
            let model = try await WebhookModel.make(page)
            return .page(PageView(title: model.name, template: "pages/webhook", model: model))
        },
        .form("/settings/exchange/webhooks/{id}/{verb}", "changeWebhook", access: .permission(.administer)) { page in
            let (id, verb, principal) = (
                try page.call.number("id"), try page.call.text("verb"), try page.principal
            )
            let here = "\(address)/webhooks/\(id)"
            switch verb {
            case "pause", "go-on":
                let change = Webhooks.Change(isPaused: verb == "pause")
                _ = try await page.call.working { try $0.webhooks.change(id, change, revision: nil, as: principal) }
                return .go(to: here, .done(verb == "pause" ? "Its messages wait from now on." : "It goes on."))
            case "ping":
                try await page.call.working { try $0.webhooks.ping(id, as: principal) }
                return .go(to: here, .done("A message to try it is on its way."))
            case "replay":
                let count = try await page.call.working { try $0.webhooks.replay(id, as: principal) }
                return .go(
                    to: here, .done("\(Words.count(count, "message")) \(count == 1 ? "goes" : "go") out once more."))
            case "secret":
                let (text, status) = try await page.call.working { place in
                    (try place.webhooks.renewSecret(id, as: principal), try place.webhooks.find(id, as: principal))
                }
                return secret(text, of: status.record.name)
            case "remove":
                try await page.call.working { try $0.webhooks.remove(id, as: principal) }
                return .go(to: address, .done("The receiver is taken out."))
            default: throw Problem.notFound("page at this address")
            }
        },
        .form("/settings/calendars", "makeCalendar", access: .permission(.ownAccount)) { page in
            let (principal, form) = (try page.principal, page.form)
            let audience = Calendars.Audience(rawValue: form["audience"] ?? "") ?? .person
            let days = form.number("days") ?? 180
            do {
                let made = try await page.call.working {
                    try $0.calendars.make(
                        name: form["name"] ?? "", audience: audience, days: days, as: principal)
                }
                let model = SecretModel(
                    heading: "The address of “\(made.record.name)”", secret: page.call.origin + made.path,
                    text: "Subscribe to it in your calendar. Whoever has it sees the dates: it is shown this once.",
                    back: LinkModel(address: "/settings#calendars", label: "Back to Settings"))
                return .page(PageView(title: "Calendar", template: "pages/secret", model: model))
            } catch let error as ExchangeError {
                return .go(to: "/settings#calendars", Flash(kind: .problem, text: error.description))
            } catch let error as AccountError {
                return .go(to: "/settings#calendars", Flash(kind: .problem, text: error.description))
            }
        },
        .form("/settings/calendars/{id}/revoke", "revokeCalendar", access: .permission(.ownAccount)) { page in
            let (id, principal) = (try page.call.number("id"), try page.principal)
            try await page.call.working { try $0.calendars.revoke(id, as: principal) }
            return .go(to: "/settings#calendars", .done("The address is taken back: it shows nothing any more."))
        },
    ]

    private static let address = "/settings/exchange"

    private static func view(_ model: ExchangeModel) -> PageView {
        PageView(title: "Exchange", template: "pages/exchange", model: model, live: ["webhook/"])
    }

    private static func secret(_ text: String, of name: String) -> PageAnswer {
        let model = SecretModel(
            heading: "The secret of “\(name)”", secret: text,
            text:
                "Give it to the receiver now: it is not shown again. With it the receiver tells our messages from others.",
            back: LinkModel(address: address, label: "Back to Exchange"))
        return .page(PageView(title: "Secret", template: "pages/secret", model: model))
    }

    /// Shows the page with the reason where something was not done.
    private static func tried(
        _ page: PageRequest, _ work: () async throws -> PageAnswer
    ) async throws -> PageAnswer {
        let reason: String
        do {
            return try await work()
        } catch let error as ExchangeError {
            reason = error.description
        } catch let error as WorkOrderMapping.Unusable {
            reason = error.description
        }
        return .go(to: address, Flash(kind: .problem, text: reason))
    }
}
