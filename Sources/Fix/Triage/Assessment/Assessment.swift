public import CVSS

/// How urgent a vulnerability is on a device, the whole way that led there, and what to do at once.
public struct Assessment: Codable, Hashable, Sendable {
    /// The vulnerability.
    public let vulnerability: String
    /// How soon to act.
    public let priority: Priority
    /// The priority of SSVC's deployer tree alone, before floor and rules.
    public let treePriority: Priority
    /// The state of exploitation that counted.
    public let exploitation: Exploitation
    /// The human impact that counted.
    public let humanImpact: HumanImpact
    /// The clinical function that counted.
    public let function: ClinicalFunction
    /// Every step, in order.
    public let path: [AssessmentStep]
    /// By when.
    public let due: DueDate
    /// What costs nothing and need not wait.
    public let doNow: DoNowList
    /// The CVSS scores, shown beside the priority; none of them decides.
    public let scores: [CVSSAppraisal]
    /// What is not known and would change the priority, the widest effect first.
    public let questions: [OpenQuestion]
    /// The name of the policy.
    public let policy: String

    private enum CodingKeys: String, CodingKey {
        case vulnerability, priority, exploitation, function, path, due, scores, questions, policy
        case treePriority = "tree_priority"
        case humanImpact = "human_impact"
        case doNow = "do_now"
    }

    /// The step of a kind; every assessment has one of each but the rule for what is known to be exploited.
    public func step(_ kind: AssessmentStep.Kind) -> AssessmentStep? { path.first { $0.kind == kind } }

    /// The highest of the scores; nil without any.
    public var highestScore: CVSSPoints? { scores.compactMap(\.points).max() }

    /// Whether this goes before the other: by priority, then human impact, exploitation, clinical function, and only
    /// then by score.
    public func outranks(_ other: Assessment) -> Bool { order.lexicographicallyPrecedes(other.order, by: >) }

    private var order: [Int] {
        [priority.rank, humanImpact.rank, exploitation.rank, function.rank, highestScore?.tenths ?? -1]
    }
}

extension Sequence<Assessment> {
    /// The assessment that goes before all others: that of a case with several vulnerabilities or devices.
    public var leading: Assessment? { self.max { $1.outranks($0) } }
}
