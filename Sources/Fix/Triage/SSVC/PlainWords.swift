// SSVC's values in words for people who do not know SSVC. The values themselves stay in `rawValue`, for programs.

extension SafetyImpact {
    /// The harm to people, such as `a death`.
    public var words: String {
        switch self {
        case .negligible: "minor injuries"
        case .marginal: "major injuries"
        case .critical: "a death"
        case .catastrophic: "several deaths"
        }
    }
}

extension MissionImpact {
    /// What becomes of the hospital's work.
    public var words: String {
        switch self {
        case .degraded: "the hospital's work goes on nearly as usual"
        case .supportCrippled: "what care rests on is crippled"
        case .functionFailure: "an essential part of care fails"
        case .missionFailure: "several essential parts of care fail"
        }
    }
}

extension SystemExposure {
    /// How an attacker reaches it.
    public var words: String {
        switch self {
        case .small: "hardly reachable"
        case .controlled: "reachable with restrictions"
        case .open: "openly reachable"
        }
    }
}

extension Automatable {
    /// Whether attacks can be automated.
    public var words: String {
        switch self {
        case .no: "attacks cannot be automated"
        case .yes: "attacks can be automated"
        }
    }
}

extension Exploitation {
    /// The state of exploitation.
    public var words: String {
        switch self {
        case .none: "no exploitation is known"
        case .publicPoC: "a way to exploit it is public"
        case .active: "it is exploited"
        }
    }
}

extension Priority {
    /// The priority as people call it.
    public var words: String {
        switch self {
        case .defer: "defer"
        case .scheduled: "scheduled"
        case .outOfCycle: "out of cycle"
        case .immediate: "immediate"
        }
    }
}
