/// What a receiver can hear of.
public enum WebhookTopic: String, Sendable, Hashable, CaseIterable {
    /// Everything that happens to cases.
    case cases = "case"
    /// A case was opened.
    case caseOpened = "case.opened"
    /// A case was closed.
    case caseClosed = "case.closed"
    /// A case was opened again.
    case caseReopened = "case.reopened"
    /// A date is near or has passed.
    case caseEscalated = "case.escalated"
    /// Advisories that came in.
    case advisories = "advisory"
    /// Inventories that came in.
    case inventories = "inventory"
    /// Evidence that was handed in.
    case evidence
    /// What happens to notices, without whom they are for.
    case notices = "notice"
    /// Components of products that came in.
    case components = "sbom"
    /// Texts for a gateway that sends them to phones. They hold a number and a text, so they go only to a receiver that
    /// names just this topic.
    case textMessage = "text-message"

    /// What people read.
    public var title: String {
        switch self {
        case .cases: "Everything about cases"
        case .caseOpened: "Cases that were opened"
        case .caseClosed: "Cases that were closed"
        case .caseReopened: "Cases that were opened again"
        case .caseEscalated: "Dates of cases that are near or have passed"
        case .advisories: "Advisories"
        case .inventories: "Inventories"
        case .evidence: "Evidence"
        case .notices: "Notices to patients and wards"
        case .components: "Parts lists (SBOM)"
        case .textMessage: "Texts for a phone gateway: these hold numbers"
        }
    }
}
