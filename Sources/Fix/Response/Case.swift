public import Triage

/// The hospital's response to one problem: its advisories, the devices they touch, two teams and their plan.
///
/// A case is folded from its events. ``decide(_:by:at:commandID:policy:)`` says which events a command brings about, or
/// why it is refused; it changes nothing.
public struct Case: Sendable, Hashable, Identifiable {
    /// The case's id.
    public internal(set) var id: String
    /// What the problem is, in a line.
    public internal(set) var title: String
    /// The number of events so far: the number of the last one.
    public internal(set) var version = 0
    /// When it was opened.
    public internal(set) var openedAt: Instant
    /// When something last happened.
    public internal(set) var changedAt: Instant
    /// The vulnerabilities of all its advisories, in the order in which they came.
    public internal(set) var vulnerabilities: [String]
    /// The advisories, each in its newest revision, in the order in which they joined.
    public internal(set) var advisories: [AdvisoryFacts]
    /// How urgent it is; nil until someone ranked it.
    public internal(set) var assessment: CaseAssessment?
    /// Biomedical engineering's side.
    public internal(set) var biomedicalEngineering = Lane(team: .biomedicalEngineering)
    /// Security's side.
    public internal(set) var security = Lane(team: .security)
    /// The hand-offs, oldest first.
    public internal(set) var handOffs: [HandOff] = []
    /// The escalations raised so far.
    public internal(set) var escalations: Set<Escalation> = []
    /// The devices, by id; retired ones stay.
    public internal(set) var devices: [String: CaseDevice] = [:]
    /// Whether the devices were matched at least once.
    public internal(set) var isMatched = false
    /// The plan's actions in order; withdrawn ones stay, at the end.
    public internal(set) var actions: [Action] = []
    /// The version of the plan: it grows with every change.
    public internal(set) var plan = 0
    /// Who agreed on the plan, by team.
    public internal(set) var planKeys: [Team: Key] = [:]
    /// Who agreed on closing, by team.
    public internal(set) var closingKeys: [Team: Key] = [:]
    /// For which team each person ever gave a key of this case: they never give one for the other.
    public internal(set) var keyTeams: [String: Team] = [:]
    /// The evidence, by id.
    public internal(set) var evidence: [String: EvidenceRecord] = [:]
    /// When it was closed; nil while it is open.
    public internal(set) var closedAt: Instant?
    /// How often it was opened again after closing.
    public internal(set) var reopenings = 0
    /// How many devices and vulnerabilities are where.
    public internal(set) var counts = CaseCounts()

    var commands = CommandMemory()
    var nextTask = 1
    var nextHandOff = 1
    var nextAction = 1
    var nextEvidence = 1
}

extension Case {
    /// Whether it is closed.
    public var isClosed: Bool { closedAt != nil }

    /// Whether both teams agreed on the plan as it is now.
    public var isPlanAgreed: Bool { planKeys.count == Team.allCases.count }

    /// When the work is due, by the assessment.
    public var due: Instant? { assessment?.due }

    /// The side of one team.
    public internal(set) subscript(lane team: Team) -> Lane {
        get { team == .security ? security : biomedicalEngineering }
        set {
            if team == .security { security = newValue } else { biomedicalEngineering = newValue }
        }
    }

    /// The actions that are part of the plan, in order.
    public var activeActions: [Action] { actions.filter { $0.withdrawn == nil } }

    /// How far it is.
    public var phase: CasePhase {
        if isClosed { return .closed }
        if !isMatched || assessment == nil && activeActions.isEmpty { return .assessing }
        if !isPlanAgreed, !activeActions.isEmpty || counts.open > 0 { return .planning }
        return counts.open > 0 ? .remediating : .closing
    }

    /// The vulnerabilities that a device has.
    public func vulnerabilities(of device: CaseDevice) -> [String] {
        device.facts.vulnerabilities.isEmpty ? vulnerabilities : device.facts.vulnerabilities
    }

    func action(_ id: String) -> Action? {
        actions.first { $0.id == id }
    }
}
