import Response
import Triage

/// Watches a case's events with a memory of its own, and says which promise an event breaks.
///
/// It trusts nothing that the case says of itself: what was done by whom is taken from the events alone.
struct Witness {
    private(set) var broken: [String] = []
    private var keys: [KeyKind: [Team: String]] = [:]
    private var teams: [String: Team] = [:]
    private var workers: [String: Set<String>] = [:]
    private var inUse: [String: Bool] = [:]
    private var care: [String: DeviceCare] = [:]
    private var standing: [String: [String: Standing]] = [:]
    private var costless: Set<String> = []
    private var affected: [String: Bool] = [:]

    private struct Standing {
        var status: RemediationStatus
        var hasEvidence = false
        var isVerified = false
        var until: Instant?
    }

    private static let names = ["Ana Reyes": "ana", "Ben Ito": "ben", "Sam Okafor": "sam", "Sue Lind": "sue"]

    /// Takes in one event and the case after it.
    mutating func see(_ event: CaseEvent, after state: Case) {
        switch event.payload {
        case .keyGiven(let data): see(data, event)
        case .keysWithdrawn(let data): for team in data.lanes { keys[data.key]?[team] = nil }
        case .planAgreed: expect((keys[.plan] ?? [:]).count == 2, "a plan was agreed without two keys")
        case .closed: seeClosed(event, state)
        case .actionsAdded(let data):
            expectNoKeys()
            costless.formUnion(data.actions.filter(\.content.costsNothing).map(\.id))
        case .actionChanged(let data):
            expectNoKeys()
            if data.content.costsNothing { costless.insert(data.action) } else { costless.remove(data.action) }
        case .actionWithdrawn, .actionsOrdered: expectNoKeys()
        case .devicesSynchronised(let data):
            for facts in data.added + data.changed {
                inUse[facts.id] = facts.clinical.inUse
                if facts.verdict == .affected { affected[facts.id] = true }
            }
        case .versionsObserved(let data):
            for found in data.observations where found.verdict == .affected { affected[found.device] = true }
        case .questionAnswered(let data):
            expect(!event.isSystem && !data.answer.isEmpty, "a question was answered by nobody")
            for id in data.devices { affected[id] = data.verdict == .affected }
        case .careScheduled(let data): for id in data.devices { care[id] = data.care }
        default: seeWork(event)
        }
        seeState(state, event)
    }

    private mutating func see(_ data: CaseEvent.KeyGiven, _ event: CaseEvent) {
        expect(!event.isSystem && event.team == data.lane, "a key was given for another team")
        expect((keys[data.key] ?? [:])[data.lane] == nil, "a key was given twice")
        expect(teams[event.actor].map { $0 == data.lane } ?? true, "\(event.actor) gave keys for both teams")
        expect(!(keys[data.key] ?? [:]).values.contains(event.actor), "\(event.actor) holds both keys")
        teams[event.actor] = data.lane
        keys[data.key, default: [:]][data.lane] = event.actor
    }

    private mutating func seeWork(_ event: CaseEvent) {
        switch event.payload {
        case .workStarted(let data):
            expect((keys[.plan] ?? [:]).count == 2 || costless.contains(data.action), "work began without a plan")
            for id in data.scopes.flatMap(\.devices) where data.reason == nil {
                let used = care[id]?.inUse ?? inUse[id] ?? false
                expect(!used || care[id]?.loaner == .given, "work began on a device in use")
                expect(care[id]?.window.map { $0.contains(event.at) } ?? true, "work began outside of the window")
            }
            set(data.scopes, Standing(status: .inProgress), worker: event.actor)
        case .workDone(let data):
            expect((keys[.plan] ?? [:]).count == 2, "work was done without a plan")
            expect(!event.isSystem && data.evidence.sha256.utf8.count == 64, "work was done without evidence")
            set(data.scopes, Standing(status: .done, hasEvidence: true), worker: event.actor)
            let worker = Self.names[data.evidence.performedBy] ?? data.evidence.performedBy
            for id in data.scopes.flatMap(\.devices) { workers[id, default: []].insert(worker) }
        case .workVerified(let data):
            for id in data.scopes.flatMap(\.devices) {
                expect(!event.isSystem && workers[id]?.contains(event.actor) == false, "own work was verified")
            }
            for scope in data.scopes {
                for id in scope.devices {
                    for cve in scope.vulnerabilities {
                        expect(standing[id]?[cve]?.hasEvidence == true, "work without evidence was verified")
                        standing[id]?[cve]?.isVerified = true
                    }
                }
            }
        case .workRolledBack(let data): set(data.scopes, Standing(status: .notRemediated))
        case .markedNotApplicable(let data):
            expect(!data.reason.isEmpty && !event.isSystem, "not applicable without a person's reason")
            set(data.scopes, Standing(status: .notApplicable))
        case .riskAccepted(let data):
            expect(data.until > event.at && !event.isSystem, "a risk was accepted into the past")
            set(data.scopes, Standing(status: .acceptedRisk, until: data.until))
        case .reopened(let data):
            keys[.closing] = [:]
            set(data.scopes, Standing(status: .notRemediated))
        default: break
        }
    }

    private mutating func set(_ scopes: [DeviceScope], _ new: Standing, worker: String? = nil) {
        for scope in scopes {
            for id in scope.devices {
                for cve in scope.vulnerabilities { standing[id, default: [:]][cve] = new }
                if let worker { workers[id, default: []].insert(worker) }
            }
        }
    }

    private mutating func seeClosed(_ event: CaseEvent, _ state: Case) {
        let holders = keys[.closing] ?? [:]
        expect(holders.count == 2 && Set(holders.values).count == 2, "closed without two people of two teams")
        expect((keys[.plan] ?? [:]).count == 2 || state.activeActions.isEmpty, "closed without an agreed plan")
        expect(state.isMatched, "closed before the devices were matched")
        for device in state.devices.values where device.retired == nil && !device.isCleared {
            for cve in state.vulnerabilities(of: device) {
                let standing = standing[device.facts.id]?[cve] ?? Standing(status: .notRemediated)
                switch standing.status {
                case .done: expect(standing.hasEvidence && standing.isVerified, "closed without verified evidence")
                case .notApplicable: break
                case .acceptedRisk: expect(standing.until.map { $0 > event.at } ?? false, "closed on an ended risk")
                case .notRemediated, .inProgress: expect(false, "closed with an open device")
                }
            }
        }
    }

    private mutating func seeState(_ state: Case, _ event: CaseEvent) {
        var counts: [RemediationStatus: Int] = [:]
        var open = 0
        for device in state.devices.values where device.retired == nil {
            let cves = state.vulnerabilities(of: device)
            expect(device.wasAffected == affected[device.facts.id] ?? false, "it was forgotten what was affected")
            let isCleared =
                device.facts.verdict == .notAffected && affected[device.facts.id] != true
                && !device.remediations.values.contains { $0.status == .inProgress || $0.status == .done && $0.isOpen }
            expect(isCleared == device.isCleared, "a device is cleared wrongly")
            if isCleared { continue }
            for cve in cves { counts[device.status(of: cve), default: 0] += 1 }
            if device.facts.verdict == .needsReview || cves.contains(where: { device.remediations[$0]?.isOpen ?? true })
            {
                open += 1
            }
            for cve in cves where device.status(of: cve) != .notRemediated {
                expect(
                    standing[device.facts.id]?[cve]?.status == device.status(of: cve),
                    "the status of \(device.facts.id) is not what its events say")
            }
        }
        expect(open == state.counts.open, "\(event.payload.type) left a wrong count of open devices")
        expect(
            counts[.done, default: 0] == state.counts.verified + state.counts.unverified
                && counts[.notRemediated, default: 0] == state.counts.notRemediated
                && counts[.acceptedRisk, default: 0] == state.counts.acceptedRisk,
            "\(event.payload.type) left wrong counts")
        expect(!state.isClosed || open == 0, "a closed case has an open device after \(event.payload.type)")
        expect(state.closingKeys.isEmpty || open == 0, "a key for closing outlived \(event.payload.type)")
        expect(!state.isClosed || state.closingKeys.count == 2, "a closed case lacks a key")
        expect(state.isPlanAgreed == ((keys[.plan] ?? [:]).count == 2), "the plan's keys are not what the events say")
        expect(
            state.closingKeys.mapValues(\.person) == keys[.closing] ?? [:],
            "the closing keys are not what the events say")
        expect(state.version == event.sequence, "the version is not the last event's number")
    }

    private mutating func expectNoKeys() {
        expect((keys[.plan] ?? [:]).isEmpty, "the plan changed while keys for it were held")
    }

    private mutating func expect(_ holds: Bool, _ promise: String) {
        if !holds { broken.append(promise) }
    }
}
