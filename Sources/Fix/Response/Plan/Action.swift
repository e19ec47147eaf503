/// One instruction of a case's plan.
public struct Action: Sendable, Hashable, Codable, Identifiable {
    /// Its id within the case, such as `A1`.
    public let id: String
    /// What it says.
    public internal(set) var content: ActionDraft
    /// Why it was withdrawn; nil while it is part of the plan.
    public internal(set) var withdrawn: String?

    init(id: String, content: ActionDraft) {
        (self.id, self.content, withdrawn) = (id, content, nil)
    }
}
