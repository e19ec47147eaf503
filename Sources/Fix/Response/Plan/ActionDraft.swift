public import Triage

/// An action as a person writes it.
public struct ActionDraft: Sendable, Hashable, Codable {
    /// What kind of instruction it is.
    public var kind: ActionKind
    /// Whom it is for.
    public var audience: Audience
    /// The instruction.
    public var text: String
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
        kind: ActionKind, audience: Audience, text: String, source: ActionSource, expires: Instant? = nil,
        review: Instant? = nil, costsNothing: Bool = false
    ) {
        self.kind = kind
        self.audience = audience
        self.text = text
        self.source = source
        self.expires = expires
        self.review = review
        self.costsNothing = costsNothing
    }

    private enum CodingKeys: String, CodingKey {
        case kind, audience, text, source, expires, review
        case costsNothing = "costs_nothing"
    }
}
