public import Triage

/// An action as a person writes it.
public struct ActionDraft: Sendable, Hashable {
    /// The language that plans are written in.
    public static let language = "en"

    /// What kind of instruction it is.
    public var kind: ActionKind
    /// Whom it is for.
    public var audience: Audience
    /// The instruction.
    public var text: String
    /// The instruction in other languages, as people wrote it, by language; the program translates nothing.
    public var translations: [String: String]
    /// Where it comes from.
    public var source: ActionSource
    /// When it ends: what rests on it is open again from then on. A compensating control must have one.
    public var expires: Instant?
    /// When it is to be looked at again.
    public var review: Instant?
    /// Whether it costs nothing, so that it is done now, whatever the priority.
    public var costsNothing: Bool

    /// An action to add to a plan.
    public init(
        kind: ActionKind, audience: Audience, text: String, translations: [String: String] = [:],
        source: ActionSource, expires: Instant? = nil, review: Instant? = nil, costsNothing: Bool = false
    ) {
        self.kind = kind
        self.audience = audience
        self.text = text
        self.translations = translations
        self.source = source
        self.expires = expires
        self.review = review
        self.costsNothing = costsNothing
    }
}

extension ActionDraft: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, audience, text, translations, source, expires, review
        case costsNothing = "costs_nothing"
    }

    /// Reads an action; one that was written before there were translations has none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decode(ActionKind.self, forKey: .kind),
            audience: try container.decode(Audience.self, forKey: .audience),
            text: try container.decode(String.self, forKey: .text),
            translations: try container.decodeIfPresent([String: String].self, forKey: .translations) ?? [:],
            source: try container.decode(ActionSource.self, forKey: .source),
            expires: try container.decodeIfPresent(Instant.self, forKey: .expires),
            review: try container.decodeIfPresent(Instant.self, forKey: .review),
            costsNothing: try container.decode(Bool.self, forKey: .costsNothing))
    }

    /// Writes an action.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(audience, forKey: .audience)
        try container.encode(text, forKey: .text)
        if !translations.isEmpty { try container.encode(translations, forKey: .translations) }
        try container.encode(source, forKey: .source)
        try container.encodeIfPresent(expires, forKey: .expires)
        try container.encodeIfPresent(review, forKey: .review)
        try container.encode(costsNothing, forKey: .costsNothing)
    }
}
