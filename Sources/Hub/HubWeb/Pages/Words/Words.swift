import Response
import Triage

/// What pages call things.
enum Words {
    /// A number and its thing: `1 device`, `3 devices`.
    static func count(_ number: Int, _ thing: String, _ things: String? = nil) -> String {
        number == 1 ? "1 \(thing)" : "\(number) \(things ?? thing + "s")"
    }

    /// So many seconds in the largest unit that fits.
    static func span(_ seconds: Int64) -> String {
        switch seconds {
        case ..<5400: count(max(1, Int(seconds / 60)), "minute")
        case ..<172_800: count(Int(seconds / 3600), "hour")
        default: count(Int(seconds / 86_400), "day")
        }
    }

    /// A text that fits a line.
    static func short(_ text: String, _ most: Int = 160) -> String {
        // Characters are never more than bytes, and counting bytes is quicker by far.
        text.utf8.count <= most || text.count <= most ? text : text.prefix(most - 1) + "…"
    }

    /// With its first letter in upper case.
    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Team {
    /// The name as a heading.
    var title: String { Words.sentence(name) }
    /// The name as it is written where there is little room.
    var shortTitle: String { self == .security ? "Security" : "Biomed" }
}

extension Priority {
    var badge: BadgeModel {
        switch self {
        case .immediate: BadgeModel("Immediate", .bad)
        case .outOfCycle: BadgeModel("Out of cycle", .warn)
        case .scheduled: BadgeModel("Scheduled", .info)
        case .defer: BadgeModel("Defer", .plain)
        }
    }
}

extension CasePhase {
    var title: String {
        switch self {
        case .assessing: "Assessing"
        case .planning: "Planning"
        case .remediating: "Remediating"
        case .closing: "Closing"
        case .closed: "Closed"
        }
    }

    /// What the phase waits for.
    var hint: String {
        switch self {
        case .assessing: "Rank the case and find its devices."
        case .planning: "Agree on the actions, with two keys."
        case .remediating: "Do the work and show evidence."
        case .closing: "All done: two keys close it."
        case .closed: "Closed with two keys."
        }
    }

    var badge: BadgeModel { BadgeModel(title, self == .closed ? .good : .plain) }
}

extension DeviceVerdict {
    var badge: BadgeModel {
        switch self {
        case .affected: BadgeModel("Affected", .bad)
        case .needsReview: BadgeModel("Needs review", .warn)
        case .notAffected: BadgeModel("Not affected", .good)
        }
    }
}

extension ActionKind {
    var title: String {
        switch self {
        case .patch: "Patch"
        case .configuration: "Configuration"
        case .compensatingControl: "Compensating control"
        case .userAdvice: "Advice"
        case .replacement: "Replacement"
        case .stopUse: "Stop use"
        }
    }
}

extension Audience {
    var title: String {
        switch self {
        case .biomedicalEngineering: "Biomedical engineering"
        case .security: "Security"
        case .clinician: "Clinicians"
        case .patient: "Patients"
        }
    }
}

extension Evidence.Kind {
    var title: String {
        switch self {
        case .versionReadBack: "Version read from the device"
        case .workOrder: "Work order"
        case .file: "File: photograph or report"
        case .networkRule: "Network rule"
        case .acknowledgement: "Acknowledged by the person"
        case .attestation: "Token signed by the device"
        }
    }
}

extension SourceConflict.Kind {
    var title: String {
        switch self {
        case .product: "Product listed"
        case .models: "Model numbers"
        case .version: "Version"
        case .status: "Status"
        case .score: "Severity"
        case .remedy: "Kind of remedy"
        }
    }
}
