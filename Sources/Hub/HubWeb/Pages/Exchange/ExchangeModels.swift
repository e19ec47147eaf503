import Exchange
import Hub
import Store
import Triage

/// What the page about exchange with other systems is filled with.
struct ExchangeModel: Sendable {
    let webhooks: [WebhookLineModel]
    let webhookForm: FormModel
    let organisation: String?
    let organisationForm: FormModel
    let columns: [String]
    let mappingForm: FormModel

    static func make(_ page: PageRequest) async throws -> ExchangeModel {
        let (principal, token) = (try page.principal, page.formToken)
        return try await page.call.working { place in try ExchangeModel(place, principal, token) }
    }

    private init(_ place: Workplace, _ principal: Principal, _ token: String) throws {
        webhooks = try place.webhooks.all(as: principal).map(WebhookLineModel.init)
        webhookForm = ExchangeForms.webhook(token)
        let issuer = try place.exports.issuer(as: principal)
        organisation = issuer.map { "\($0.name), \($0.namespace)" }
        organisationForm = ExchangeForms.organisation(token, issuer)
        let mapping = try place.exports.workOrderMapping(as: principal)
        columns = mapping.columns.map(\.name)
        mappingForm = ExchangeForms.mapping(token, mapping)
    }
}

/// The forms of that page.
private enum ExchangeForms {
    static func webhook(_ token: String) -> FormModel {
        let topics = WebhookTopic.allCases.map { OptionModel(value: $0.rawValue, label: $0.title) }
        return FormModel(
            action: "/settings/exchange/webhooks", submit: "Take it on", token: token,
            fields: [
                FieldModel(.text, "name", "Name", hint: "What people call it.", most: 200),
                FieldModel(.text, "url", "Address", hint: "It begins with https://", most: 2000),
                FieldModel(.checks, "topic", "It hears of", options: topics),
            ], title: "A new receiver", hint: "Its secret is shown once, on the next page.")
    }

    static func organisation(_ token: String, _ issuer: Issuer?) -> FormModel {
        FormModel(
            action: "/settings/exchange/organisation", submit: "Set the name", token: token,
            fields: [
                FieldModel(.text, "name", "Name of the hospital", value: issuer?.name ?? "", most: 200),
                FieldModel(
                    .text, "namespace", "Its address on the web", value: issuer?.namespace ?? "",
                    hint: "https:// and a name of your own: it makes your ids unlike those of others.", most: 300),
            ])
    }

    static func mapping(_ token: String, _ mapping: WorkOrderMapping) -> FormModel {
        FormModel(
            action: "/settings/exchange/work-orders", submit: "Set the columns", token: token,
            fields: [
                FieldModel(
                    .area, "mapping", "Mapping", value: mapping.text,
                    hint: "One “field = Column” a line; “\"CM\" = Work Type” fills a column with a text.", most: 20_000)
            ])
    }
}

extension WorkOrderMapping {
    /// The mapping as its file would say it.
    fileprivate var text: String {
        let lines = columns.map { column in
            switch column.source {
            case .field(let field): "\(field.rawValue.replacing("_", with: " ")) = \(column.name)"
            case .text(let text): "\"\(text)\" = \(column.name)"
            }
        }
        return (["date format = \(dateFormat)"] + lines).joined(separator: "\n")
    }
}

/// A receiver in a list.
struct WebhookLineModel: Sendable {
    let name: String
    let address: String
    let host: String
    let topics: String
    let state: BadgeModel
    let counts: String

    init(_ status: Webhooks.Status) {
        let record = status.record
        (name, address) = (Words.short(record.name, 100), "/settings/exchange/webhooks/\(record.id)")
        host = WebhookAddress(record.url)?.host ?? ""
        topics = record.topics.joined(separator: ", ")
        state =
            record.isPaused
            ? BadgeModel("Paused", .plain)
            : record.failures > 0 ? BadgeModel("Not reached", .bad) : BadgeModel("Listening", .good)
        counts =
            "\(status.counts.waiting) waiting · \(status.counts.delivered) delivered · \(status.counts.dead) given up"
    }
}

/// What the page of a receiver is filled with.
struct WebhookModel: Sendable {
    let name: String
    let url: String
    let line: WebhookLineModel
    let rests: TimeModel?
    let buttons: [ButtonModel]
    let replay: ButtonModel?
    let dead: [WebhookMessageModel]
    let waiting: [WebhookMessageModel]

    static func make(_ page: PageRequest) async throws -> WebhookModel {
        let (id, principal, token) = (try page.call.number("id"), try page.principal, page.formToken)
        return try await page.call.working { place in
            WebhookModel(
                try place.webhooks.find(id, as: principal),
                dead: try place.webhooks.messages(id, state: .dead, as: principal),
                waiting: try place.webhooks.messages(id, state: .waiting, limit: 20, as: principal), token: token)
        }
    }

    private init(_ status: Webhooks.Status, dead: [OutboxMessage], waiting: [OutboxMessage], token: String) {
        let record = status.record
        line = WebhookLineModel(status)
        (name, url) = (line.name, Words.short(record.url, 300))
        rests = record.failures > 0 ? TimeModel(milliseconds: record.restsUntil) : nil
        func button(_ verb: String, _ label: String, _ style: String? = nil) -> ButtonModel {
            ButtonModel("\(WebhookLineModel(status).address)/\(verb)", label, token: token, style: style)
        }
        buttons = [
            button("ping", "Try it"), record.isPaused ? button("go-on", "Let it go on") : button("pause", "Pause it"),
            button("secret", "New secret"), button("remove", "Take it out", "grave"),
        ]
        replay = dead.isEmpty ? nil : button("replay", "Send all of them again", "main")
        self.dead = dead.map(WebhookMessageModel.init)
        self.waiting = waiting.map(WebhookMessageModel.init)
    }
}

/// A message in a list.
struct WebhookMessageModel: Sendable {
    let id: String
    let topic: String
    let made: TimeModel
    let outcome: String
    let attempts: String

    init(_ message: OutboxMessage) {
        (id, topic) = (message.messageID, message.topic)
        made = TimeModel(milliseconds: message.madeAt)
        outcome = message.outcome.isEmpty ? "not tried yet" : message.outcome
        attempts = Words.count(message.attempts, "attempt")
    }
}

/// A calendar address in a list.
struct CalendarModel: Sendable {
    let name: String
    let audience: String
    let ends: TimeModel
    let state: BadgeModel
    let button: ButtonModel?

    init(_ record: CalendarRecord, token: String, now: Int64) {
        name = Words.short(record.name, 100)
        audience = Calendars.Audience(rawValue: record.audience)?.title ?? record.audience
        ends = TimeModel(day: Instant(milliseconds: record.expiresAt))
        let isOpen = record.revokedAt == nil && record.expiresAt > now
        state = isOpen ? BadgeModel("In force", .good) : BadgeModel("Ended", .plain)
        button =
            isOpen
            ? ButtonModel("/settings/calendars/\(record.id)/revoke", "Take back", token: token, style: "quiet") : nil
    }

    static func form(_ token: String) -> FormModel {
        let audiences = Calendars.Audience.allCases.map { OptionModel(value: $0.rawValue, label: $0.title) }
        return FormModel(
            action: "/settings/calendars", submit: "Make an address", token: token,
            fields: [
                FieldModel(.text, "name", "Name", hint: "Which calendar it is for.", most: 200),
                FieldModel(.choice, "audience", "Whose dates", options: audiences),
                FieldModel(.text, "days", "Days until it ends", value: "180", most: 3),
            ], title: "A new address", hint: "Your calendar reads due dates there, without signing in.")
    }
}
