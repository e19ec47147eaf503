public import Response
import Store
import Triage

/// The hospital's answers to problems: opened, worked on by two teams, and followed when advisories or devices change.
public struct Cases: Sendable {
    let place: Workplace

    var store: SutureStore { place.store }
    var keeper: CaseKeeper { CaseKeeper(store: store, cache: place.caseCache) }

    /// The clocks of cases, as the hospital's policy says.
    func casePolicy() throws -> CasePolicy {
        CasePolicy(handOff: Int64(try place.references.policy().handOffHours) * 3600)
    }

    /// Opens a case for advisories, with the devices that they touch.
    ///
    /// - Parameters:
    ///   - trackingIDs: the advisories; at least one.
    ///   - title: what the problem is; the first advisory's title when nil.
    /// - Throws: `CaseError.alreadyOpen` where an advisory has an open case, `Refusal`, `StoreError`.
    public func open(advisories trackingIDs: [String], title: String? = nil, as principal: Principal) throws -> Case {
        try principal.require(.workOnCases)
        let records = try trackingIDs.map(store.latestAdvisory)
        let facts = try records.map { AdvisoryFacts(try store.document(of: $0), record: $0) }
        let devices = try CaseDeviceReader(store: store, advisories: records).touched()
        let at = place.clock()
        return try keeper.open { id, transaction in
            for record in records {
                let open = try transaction.cases(ofAdvisory: record.trackingID).first {
                    $0.phase != CasePhase.closed.rawValue
                }
                if let open { throw CaseError.alreadyOpen(advisory: record.trackingID, case: open.id) }
            }
            let opening = CaseOpening(id: String(id), title: title ?? records.first?.title ?? "", advisories: facts)
            var events = try Case.open(opening, by: principal.actor, at: at)
            events += try Case(events: events).decide(
                .synchronise(current: Self.ordered(devices), removed: []), by: .system("matching"), at: at)
            return events
        }
    }

    static func ordered(_ devices: [String: CaseDeviceFacts]) -> [CaseDeviceFacts] {
        devices.values.sorted { $0.id < $1.id }
    }

    /// Carries out what a person asks of a case.
    ///
    /// - Parameters:
    ///   - command: what is asked; not one of the program's own.
    ///   - id: the case.
    ///   - seen: the version that the person has seen; nil when it does not matter.
    ///   - commandID: a name of this command, so that sending it again changes nothing again.
    /// - Throws: `AccessError`, `Refusal`, `CaseError.changedMeanwhile` when the case has gone on since `seen`.
    public func carryOut(
        _ command: CaseCommand, on id: Int64, seen: Int64? = nil, commandID: String? = nil, as principal: Principal
    ) throws -> Case {
        try principal.require(command.permission)
        try checkPeople(of: command)
        try checkEvidence(of: command)
        let (at, actor, policy) = (place.clock(), principal.actor, try casePolicy())
        return try keeper.change(id) { current in
            let isStale = seen.map { $0 != Int64(current.version) } ?? false
            do {
                let events = try current.decide(command, by: actor, at: at, commandID: commandID, policy: policy)
                if isStale, !events.isEmpty { throw CaseError.changedMeanwhile(version: Int64(current.version)) }
                return events
            } catch let refusal as Refusal {
                // What was refused may only have been refused because somebody was quicker.
                if isStale { throw CaseError.changedMeanwhile(version: Int64(current.version)) }
                throw refusal
            }
        }
    }

    /// Joins a further advisory to a case, with the devices that it touches.
    public func join(
        _ trackingID: String, to id: Int64, seen: Int64? = nil, commandID: String? = nil, as principal: Principal
    ) throws -> Case {
        try principal.require(.workOnCases)
        let record = try store.latestAdvisory(trackingID)
        let facts = AdvisoryFacts(try store.document(of: record), record: record)
        let joined = try carryOut(.joinAdvisory(facts), on: id, seen: seen, commandID: commandID, as: principal)
        return try follow(joined, observing: false)
    }

    /// People who are given work must be there, and of the team that they are given it in.
    private func checkPeople(of command: CaseCommand) throws {
        guard let person = command.person else { return }
        guard let user = try store.users.find(login: person.id), user.disabledAt == nil else {
            throw CaseError.noSuchPerson(person.id)
        }
        guard Principal(user).actor.team == person.team else { throw CaseError.notInTeam(person.id) }
    }

    /// Evidence that is a file must be here: a digest alone shows nothing.
    private func checkEvidence(of command: CaseCommand) throws {
        guard case .recordDone(_, _, let evidence) = command, evidence.kind == .file || evidence.kind == .attestation
        else { return }
        guard try store.evidence.contains(sha256: evidence.sha256) else {
            throw CaseError.evidenceMissing(sha256: evidence.sha256)
        }
    }
}
