import Response

extension CaseCommand {
    /// What somebody must be allowed for it. The program's own commands come from nowhere else.
    var permission: Permission {
        switch self {
        case .comment: .comment
        case .giveKey, .withdrawKey: .turnKeys
        case .acceptRisk: .acceptRisk
        default: .workOnCases
        }
    }

    /// The person who is given something by it.
    var person: Person? {
        switch self {
        case .assignOwner(_, let person), .assignTask(_, let person): person
        case .addTask(_, _, let person, _): person
        default: nil
        }
    }
}
