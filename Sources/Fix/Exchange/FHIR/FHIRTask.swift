public import CSAF
public import Response
import Triage

/// A piece of a case's work as a FHIR R4 `Task`: a team's task, or what is to be done on one device.
public struct FHIRTask: Sendable, Hashable {
    /// The id of the resource.
    public let id: String
    private let caseID: String
    private let status: String
    private let business: String
    private let text: String
    private let kind: String
    private let device: String?
    private let team: String?
    private let priority: String
    private let authored: Instant
    private let modified: Instant
    private let due: Instant?

    /// All tasks of a case, the teams' first.
    public static func all(of one: Case) -> [FHIRTask] {
        let tasks = [Team.biomedicalEngineering, .security].flatMap { team in
            (team == .security ? one.security : one.biomedicalEngineering).tasks.map { FHIRTask($0, one) }
        }
        let devices = one.devices.values.filter { $0.retired == nil && !$0.isCleared }
        return tasks + devices.sorted { $0.facts.id < $1.facts.id }.map { FHIRTask($0, one) }
    }

    /// The number of the case that a task's id belongs to; nil for other ids.
    public static func caseNumber(of id: String) -> Int64? {
        let parts = id.split(separator: "-", maxSplits: 2)
        return parts.count == 3 && parts[0] == "case" ? Int64(parts[1]) : nil
    }

    private init(_ task: CaseTask, _ one: Case) {
        (id, caseID, text) = ("case-\(one.id)-\(task.id)", one.id, task.text)
        (kind, device, team) = ("Case work", nil, task.team.name)
        status = task.doneAt != nil ? "completed" : task.assignee == nil ? "requested" : "accepted"
        business = task.doneAt != nil ? "done" : "open"
        (priority, due) = (Self.priority(of: one), task.due ?? one.due)
        (authored, modified) = (one.openedAt, task.doneAt ?? one.changedAt)
    }

    private init(_ device: CaseDevice, _ one: Case) {
        (id, caseID) = ("case-\(one.id)-D-\(FHIRID.short(device.facts.id))", one.id)
        (kind, self.device, team) = ("Remediation of a device", FHIRID.device(device.facts.assetTag), nil)
        let actions = one.isPlanAgreed ? one.activeActions.map(\.content.text) : []
        text = actions.isEmpty ? "Case \(one.id): \(one.title)" : actions.joined(separator: "\n")
        (status, business) = Self.state(of: device, one)
        (priority, due) = (Self.priority(of: one), one.due)
        authored = one.openedAt
        modified = device.remediations.values.map(\.since).max() ?? one.changedAt
    }

    /// The least advanced of the device's vulnerabilities.
    private static func state(of device: CaseDevice, _ one: Case) -> (status: String, business: String) {
        if device.facts.verdict == .needsReview { return ("requested", "needs review") }
        let all = one.vulnerabilities(of: device).map { device.remediations[$0] }
        func has(_ fits: (Response.Remediation?) -> Bool) -> Bool { all.contains(where: fits) }
        if has({ $0 == nil || $0?.status == .notRemediated }) {
            return has({ $0?.status == .inProgress }) ? ("in-progress", "in progress") : ("requested", "not remediated")
        }
        if has({ $0?.status == .inProgress }) { return ("in-progress", "in progress") }
        if has({ $0?.status == .done && $0?.verifiedBy == nil }) { return ("in-progress", "done, not verified") }
        if has({ $0?.status == .acceptedRisk }) { return ("on-hold", "risk accepted until a date") }
        return has({ $0?.status == .done }) ? ("completed", "done and verified") : ("cancelled", "not applicable")
    }

    private static func priority(of one: Case) -> String {
        switch one.assessment.flatMap({ Priority(rawValue: $0.priority) }) {
        case .immediate: "asap"
        case .outOfCycle: "urgent"
        default: "routine"
        }
    }

    /// Writes the resource as one JSON object.
    public func write(issuer: Issuer?, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("resourceType", "Task")
            writer.member("id", id)
            writer.member(
                "groupIdentifier",
                object: { writer in
                    if let issuer { writer.member("system", "\(issuer.namespace)/case") }
                    writer.member("value", "case-\(caseID)")
                })
            writer.member("status", status)
            writer.member("businessStatus", object: { $0.member("text", business) })
            writer.member("intent", "order")
            writer.member("priority", priority)
            writer.member("code", object: { $0.member("text", kind) })
            writer.member("description", FHIRText.clean(text))
            if let device { writer.member("focus", object: { $0.member("reference", "Device/\(device)") }) }
            writer.member("authoredOn", authored.description)
            writer.member("lastModified", modified.description)
            if let team { writer.member("owner", object: { $0.member("display", team) }) }
            if let due {
                writer.member(
                    "restriction",
                    object: { writer in
                        writer.member("period", object: { $0.member("end", due.description) })
                    })
            }
        }
    }
}
