import Foundation
import Response
import Store
import Triage

/// Reads cases from their events, and keeps new ones with what lists and the log say of them.
struct CaseKeeper: Sendable {
    let store: SutureStore
    let cache: CaseCache

    /// The case as it is now.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    func find(_ id: Int64) throws -> Case { try folded(id).one }

    /// The case as it is now, with its events.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    func folded(_ id: Int64) throws -> CaseCache.Folded {
        guard let row = try store.cases.find(id) else { throw CaseError.noSuchCase(id) }
        let known = cache.find(id)
        if let known, known.one.version == Int(row.sequence) { return known }
        let found = try fold(known, try store.cases.events(of: id, after: Int64(known?.one.version ?? 0)))
        guard let found else { throw CaseError.noSuchCase(id) }
        cache.keep(found, as: id)
        return found
    }

    /// Reads the cases that are open ahead of whoever asks first, the most urgent ones, as far as there is room.
    func readAhead(_ body: (CaseCache.Folded) throws -> Void) throws {
        var room = CaseCache.sureRoom
        for id in try store.cases.openCases() {
            let found = try folded(id)
            room -= CaseCache.weight(of: found.one)
            guard room > 0 else { return }
            try body(found)
        }
    }

    private func fold(_ known: CaseCache.Folded?, _ rows: [CaseEventRow]) throws -> CaseCache.Folded? {
        let events = try rows.map { try CaseJSON.event($0).sharingTexts() }
        guard let known else { return events.isEmpty ? nil : .init(one: try Case(events: events), events: events) }
        return try known.after(events)
    }

    /// Opens a case with these events.
    func open(_ make: (_ id: Int64, CaseTransaction) throws -> [CaseEvent]) throws -> Case {
        var opened: CaseCache.Folded?
        try store.cases.change(nil, audit: Self.entries) { transaction in
            let events = try make(transaction.id, transaction)
            let one = try Case(events: events)
            opened = .init(one: one, events: events)
            return try change(from: nil, to: one, events, id: transaction.id)
        }
        guard let opened, let id = Int64(opened.one.id) else { throw CaseError.noSuchCase(0) }
        cache.keep(opened, as: id)
        return opened.one
    }

    /// Lets `decide` make the next events of a case, and keeps them.
    ///
    /// - Returns: the case as it is now.
    func change(_ id: Int64, _ decide: (Case) throws -> [CaseEvent]) throws -> Case {
        var result: CaseCache.Folded?
        try store.cases.change(id, audit: Self.entries) { transaction in
            let known = cache.find(id)
            let before = try fold(known, try transaction.events(after: Int64(known?.one.version ?? 0)))
            guard let before else { throw CaseError.noSuchCase(id) }
            result = before
            let events = try decide(before.one)
            guard !events.isEmpty else { return nil }
            let after = try before.after(events)
            result = after
            return try change(from: before.one, to: after.one, events, id: id)
        }
        guard let result else { throw CaseError.noSuchCase(id) }
        cache.keep(result, as: id)
        return result.one
    }

    private func change(from before: Case?, to after: Case, _ events: [CaseEvent], id: Int64) throws -> CaseChange {
        let (old, new) = (Set(before?.devices.keys.map(\.self) ?? []), Set(after.devices.keys))
        let advisories = after.advisories.map(\.id.trackingID)
        return CaseChange(
            events: try events.map(CaseJSON.row), row: try Self.row(after, id: id),
            advisories: advisories == before?.advisories.map(\.id.trackingID) ? nil : advisories,
            addedDevices: new.subtracting(old).sorted(), removedDevices: old.subtracting(new).sorted())
    }

    private static func row(_ one: Case, id: Int64) throws -> CaseRow {
        let priority = one.assessment.flatMap { Priority(rawValue: $0.priority) }
        return CaseRow(
            id: id, sequence: Int64(one.version), title: one.title, phase: one.phase.rawValue,
            priority: one.assessment?.priority ?? "", priorityRank: priority.map { -$0.rank } ?? unassessedRank,
            dueAt: one.due?.milliseconds ?? .max, openedAt: one.openedAt.milliseconds,
            changedAt: one.changedAt.milliseconds, summary: AuditBody.json(encoding: one.summary))
    }

    /// What nobody has assessed may be urgent: it stands before everything.
    private static let unassessedRank = -100

    /// The most of an event that is copied into the log; of a larger one the log holds the SHA-256.
    private static let longestCopy = 1 << 16

    private static func entries(_ change: CaseChange) -> [NewAuditEntry] {
        change.events.map { event in
            NewAuditEntry(
                actor: event.actor, kind: "case.\(event.kind)", subject: "case/\(change.row.id)",
                body: event.body.utf8.count <= longestCopy
                    ? event.body
                    : AuditBody.json([
                        "event": String(event.sequence), "sha256": Digest.sha256(Array(event.body.utf8)),
                    ]))
        }
    }
}

extension CaseCache.Folded {
    /// The case after further events.
    fileprivate func after(_ more: [CaseEvent]) throws -> Self {
        var one = one
        for event in more { try one.apply(event) }
        return Self(one: one, events: events + more)
    }
}
