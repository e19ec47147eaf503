/// An action that a person has curated from what the sources offer, as far as triage must know it.
public struct ProtectiveAction: Codable, Hashable, Sendable {
    /// What it does about the vulnerability.
    public enum Effect: String, Codable, CaseIterable, Hashable, Sendable {
        /// Closes the way in: switch Remote Bolus off.
        case closes
        /// Leaves fewer chances: pair in private only.
        case narrows
        /// Lets misuse be noticed: heed the pump's alerts.
        case notices
        /// Keeps harm small once it is there: cancel a bolus that you did not start.
        case limitsHarm = "limits_harm"
    }

    /// The action's id with those who keep it.
    public let id: String
    /// What to do.
    public let text: String
    /// What it does about the vulnerability.
    public let effect: Effect
    /// Whether it costs nothing: no money, no part, no time out of care.
    public let costsNothing: Bool
    /// Whether it can be undone at once.
    public let isReversible: Bool
    /// Who says so: the source it was curated from.
    public let source: String

    private enum CodingKeys: String, CodingKey {
        case id, text, effect, source
        case costsNothing = "costs_nothing"
        case isReversible = "reversible"
    }

    /// An action.
    public init(
        id: String, text: String, effect: Effect, costsNothing: Bool, isReversible: Bool, source: String
    ) {
        (self.id, self.text, self.effect) = (id, text, effect)
        (self.costsNothing, self.isReversible, self.source) = (costsNothing, isReversible, source)
    }
}
