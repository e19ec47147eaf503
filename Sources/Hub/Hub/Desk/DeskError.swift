/// Why something was not done with an advisory.
public enum DeskError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It was taken out, by this person and for this reason.
    case takenOut(String, by: String, reason: String)
    /// Open cases rest on it.
    case inOpenCase(String, cases: [Int64])
    /// It is not out, so that it cannot be put back.
    case notOut(String)
    /// A text that is needed is missing.
    case textMissing(String)
    /// A text is longer than is kept.
    case textTooLong(most: Int)
    /// There is no such comment of this person.
    case noSuchComment

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .takenOut: "taken-out"
        case .inOpenCase: "in-open-case"
        case .notOut: "not-out"
        case .textMissing: "text-missing"
        case .textTooLong: "text-too-long"
        case .noSuchComment: "no-such-comment"
        }
    }

    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .takenOut(let id, let by, let reason):
            "\(id) was taken out by \(by): “\(reason)”. Put it back first; its page offers that."
        case .inOpenCase(let id, let cases):
            "Case \(cases.map(String.init).joined(separator: ", ")) rests on \(id) and is open. Close it first."
        case .notOut(let id): "\(id) is not taken out."
        case .textMissing(let what): "Write \(what) first."
        case .textTooLong(let most): "This is longer than \(most) characters."
        case .noSuchComment: "There is no such comment of yours."
        }
    }
}
