import Response
import Triage

/// How words of cases stand out, and how they read.
enum CaseWords {
    /// A priority, or that there is none yet.
    static func priority(_ priority: String) -> Table.Cell {
        if priority.isEmpty { return Table.Cell("not ranked", .yellow) }
        return Table.Cell(spaced(priority), look(priority))
    }

    /// How a priority stands out.
    static func look(_ priority: String) -> Style.Look {
        switch Priority(rawValue: priority) {
        case .immediate: .red
        case .outOfCycle: .yellow
        case .scheduled, .defer, nil: .plain
        }
    }

    /// Words with spaces where the domain has signs.
    static func spaced(_ word: String) -> String { String(word.map { $0 == "_" || $0 == "-" ? " " : $0 }) }

    /// How far a device is: the least finished of its vulnerabilities.
    static func state(of device: CaseDevice, in one: Case) -> DeviceState {
        if device.retired != nil { return .left }
        if device.facts.verdict == .needsReview { return .needsReview }
        if device.isCleared { return .cleared }
        let states = one.vulnerabilities(of: device).map { name -> DeviceState in
            switch device.status(of: name) {
            case .notRemediated: .notRemediated
            case .inProgress: .inProgress
            case .done: device.remediations[name]?.verifiedBy == nil ? .unverified : .verified
            case .acceptedRisk: .acceptedRisk
            case .notApplicable: .notApplicable
            }
        }
        return states.min() ?? .notRemediated
    }
}

/// How far a device is, what needs most first.
enum DeviceState: Int, CaseIterable, Comparable {
    case needsReview, notRemediated, inProgress, unverified, acceptedRisk, verified, notApplicable, cleared, left

    var words: String {
        switch self {
        case .needsReview: "needs review"
        case .notRemediated: "not remediated"
        case .inProgress: "in progress"
        case .unverified: "to verify"
        case .acceptedRisk: "risk accepted"
        case .verified: "done and verified"
        case .notApplicable: "not applicable"
        case .cleared: "not affected"
        case .left: "left the case"
        }
    }

    var look: Style.Look {
        switch self {
        case .needsReview, .unverified, .acceptedRisk: .yellow
        case .notRemediated, .inProgress: .red
        case .verified, .notApplicable, .cleared: .green
        case .left: .dim
        }
    }

    static func < (one: DeviceState, other: DeviceState) -> Bool { one.rawValue < other.rawValue }
}
