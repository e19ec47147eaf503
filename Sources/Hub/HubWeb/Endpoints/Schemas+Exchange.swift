import Hub
import Store

extension Schemas {
    static let webhookURL = Schema.string(format: "uri", minimum: 10, maximum: 2000)
    static let topics = Schema.array(
        .words(WebhookTopic.allCases.map(\.rawValue)), minimum: 1, maximum: WebhookTopic.allCases.count)

    /// What is exchanged with other systems.
    static let exchange: [(String, Schema)] = [
        ("Webhook", webhook), ("WebhookMessage", webhookMessage), ("Calendar", calendar), ("SBOM", sbom),
        ("Component", component), ("ComponentMatch", componentMatch), ("Disclosure", disclosure),
    ]

    static let calendarAudience = Schema.words(Calendars.Audience.allCases.map(\.rawValue))

    private static let calendar = Schema.object([
        .need("id", .integer()), .need("name", .text), .need("audience", calendarAudience), .need("made_at", .time),
        .need("expires_at", .time), .need("in_force", .bool),
    ])

    private static let sbom = Schema.object([
        .need("id", .integer()), .need("product", .integer(), "The number of the product."), .need("version", .text),
        .need("subject", .text, "What it says it is about."), .need("format", .text), .need("sha256", .text),
        .need("source", .text), .need("components", .integer()), .need("current", .bool), .need("imported_by", .text),
        .need("imported_at", .time),
    ])

    private static let component = Schema.object([
        .need("sbom", .integer()), .need("number", .integer()), .need("name", .text), .need("version", .text),
        .need("supplier", .text), .need("purl", .text), .need("cpe", .text),
    ])

    private static let componentMatch = Schema.object([
        .need("component", .named("Component")), .need("advisory", .text), .need("verdict", .named("Verdict")),
    ])

    private static let disclosure = Schema.object([
        .need("id", .integer()), .need("product", .integer()), .need("version", .text), .need("revision", .text),
        .need("sha256", .text), .need("source", .text), .need("imported_by", .text), .need("imported_at", .time),
        .need(
            "answers",
            .array(
                .object([.need("question", .text), .need("text", .text), .need("answer", .text), .need("note", .text)]))
        ),
    ])

    private static let webhook = Schema.object([
        .need("id", .integer()), .need("name", .text), .need("url", .text), .need("topics", .array(.text)),
        .need("paused", .bool), .need("failures", .integer(), "How often in a row it could not be reached."),
        .need("rests_until", .nullable(.time), "Until when it is left alone after that."), .need("made_at", .time),
        .need("revision", .integer()), .need("waiting", .integer()), .need("delivered", .integer()),
        .need("dead", .integer(), "Messages that were given up."),
    ])

    private static let webhookMessage = Schema.object([
        .need("id", .integer()), .need("message_id", .text, "What the receiver knows it by."), .need("topic", .text),
        .need("state", .words(OutboxMessage.State.allCases.map(\.rawValue))), .need("attempts", .integer()),
        .need("outcome", .text, "How the last attempt ended."), .need("made_at", .time),
        .need("next_at", .nullable(.time)), .need("ended_at", .nullable(.time)),
    ])
}
