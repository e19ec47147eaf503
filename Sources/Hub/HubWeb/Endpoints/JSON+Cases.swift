import Foundation
import Hub
import Response
import Store
import Triage

extension JSON {
    /// A value of the domain, as the domain writes it. These have no number that JSON cannot say.
    static func encoded(_ value: some Encodable) -> JSON {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return .null }
        return .text(String(decoding: data, as: UTF8.self))
    }
}

extension CaseRow {
    var json: JSON {
        [
            "id": .integer(id), "version": .integer(sequence), "title": .string(title), "phase": .string(phase),
            "priority": priority.isEmpty ? .null : .string(priority), "due": dueAt == .max ? .null : .time(dueAt),
            "opened_at": .time(openedAt), "changed_at": .time(changedAt), "summary": .text(summary),
        ]
    }

    var cursor: [String] { [String(priorityRank), String(dueAt), String(id)] }
}

extension Case {
    /// The case whole, but for its devices and events, which are lists of their own.
    func json(at now: Instant) -> JSON {
        [
            "id": .integer(Int64(id) ?? 0), "version": .number(version), "title": .string(title),
            "phase": .string(phase.rawValue), "summary": .encoded(summary),
            "assessment": .optional(assessment) { .encoded($0) }, "advisories": .array(advisories.map(\.json)),
            "conflicts": .array(
                conflicts.map { conflict in
                    [
                        "kind": .string(conflict.kind.rawValue), "text": .string(conflict.text),
                        "detail": .encoded(conflict),
                    ]
                }),
            "lanes": .array(Team.allCases.map { json(lane: $0) }), "hand_offs": .array(handOffs.map(\.json)),
            "actions": .array(actions.map(\.json)), "plan": .number(plan), "keys": keys,
            "blockers": isClosed ? [] : .array(closingBlockers(at: now).map(\.json)),
        ]
    }

    private var keys: JSON {
        [
            "plan": .object(Team.allCases.map { ($0.rawValue, .optional(planKeys[$0]) { .encoded($0) }) }),
            "closing": .object(Team.allCases.map { ($0.rawValue, .optional(closingKeys[$0]) { .encoded($0) }) }),
        ]
    }

    private func json(lane team: Team) -> JSON {
        let lane = self[lane: team]
        return [
            "team": .string(team.rawValue), "owner": .optional(lane.owner) { .string($0.id) },
            "duties": .array(duties(of: team).map { .encoded($0) }),
            "tasks": .array(
                lane.tasks.map { task in
                    [
                        "id": .string(task.id), "text": .string(task.text),
                        "assignee": .optional(task.assignee) { .string($0.id) },
                        "due": .optional(task.due) { .time($0) }, "done_at": .optional(task.doneAt) { .time($0) },
                        "done_by": .optional(task.doneBy) { .string($0) },
                    ]
                }),
        ]
    }

    /// One device of the case.
    func json(device: CaseDevice) -> JSON {
        let vulnerabilities = vulnerabilities(of: device)
        return [
            "device": .encoded(device.facts), "care": .encoded(device.care), "in_use": .bool(device.isInUse),
            "retired": .optional(device.retired) { .encoded($0) }, "workers": .strings(device.workers.sorted()),
            "vulnerabilities": .object(
                vulnerabilities.map { name in
                    let status: JSON = ["status": .string(device.status(of: name).rawValue)]
                    return (name, device.remediations[name].map { .encoded($0) } ?? status)
                }),
        ]
    }
}

extension AdvisoryFacts {
    var json: JSON {
        [
            "tracking_id": .string(id.trackingID), "publisher": .string(id.publisher),
            "source": .string(source.rawValue), "title": .string(title), "revision": .string(revision),
            "content_hash": .string(contentHash), "vulnerabilities": .array(vulnerabilities.map { .encoded($0) }),
        ]
    }
}

extension Action {
    var json: JSON {
        ["id": .string(id), "action": .encoded(content), "withdrawn": .optional(withdrawn) { .string($0) }]
    }
}

extension HandOff {
    var json: JSON {
        [
            "id": .string(id), "from": .string(from.rawValue), "to": .string(to.rawValue), "note": .string(note),
            "by": .string(by), "at": .time(at), "due": .time(due),
            "acknowledged_by": .optional(acknowledgedBy) { .string($0) },
            "acknowledged_at": .optional(acknowledgedAt) { .time($0) },
        ]
    }
}

extension ClosingBlocker {
    var json: JSON {
        [
            "kind": .string(kind.rawValue), "text": .string(text), "advice": .string(advice),
            "devices": .strings(devices),
        ]
    }
}

extension EvidenceRecord {
    var json: JSON {
        [
            "id": .string(id), "action": .string(action), "evidence": .encoded(evidence),
            "recorded_by": .string(recordedBy), "recorded_at": .time(recordedAt),
        ]
    }
}
