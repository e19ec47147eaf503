import Response
import Store
import Triage

extension Cases {
    /// Brings every case that an advisory or an import may have changed up to date with devices and advisories.
    ///
    /// - Parameters:
    ///   - trackingIDs: only cases of these advisories; nil for all.
    ///   - observing: whether devices were looked at anew, so that what their versions say counts against evidence.
    /// - Returns: the numbers of the cases that changed.
    @discardableResult
    public func followAll(advisories trackingIDs: [String]? = nil, observing: Bool) throws -> [Int64] {
        let state = try store.matchingVersion()
        var changed: [Int64] = []
        for id in try store.cases.numbers(advisories: trackingIDs) {
            let before = try keeper.find(id)
            if try follow(before, observing: observing).version != before.version { changed.append(id) }
        }
        if trackingIDs == nil { try store.noteCasesUpToDate(with: state) }
        return changed
    }

    /// Brings one case up to date.
    func follow(_ one: Case, observing: Bool) throws -> Case {
        guard let id = Int64(one.id) else { return one }
        let records = try one.advisories.compactMap { try store.advisories.newest($0.id.trackingID) }
        let reader = CaseDeviceReader(store: store, advisories: records)
        let touched = try reader.touched()
        let revisions = try revisions(of: one, records)
        var observed: [String: CaseDeviceFacts] = touched
        var (current, removed) = (touched, [DeviceRemoval]())
        for (device, known) in one.devices where touched[device] == nil {
            switch try reader.untouched(device) {
            case .unmatched: break
            case .known(let facts): (current[device], observed[device]) = (facts, facts)
            case .removed(let cause, let reason):
                if known.retired == nil { removed.append(DeviceRemoval(device: device, cause: cause, reason: reason)) }
            }
        }
        let observations = observing ? Self.observations(one, observed) : []
        let (at, policy) = (place.clock(), try casePolicy())
        return try keeper.change(id) { state in
            var run = CaseRun(state: state, at: at, policy: policy)
            for facts in revisions {
                try run.carryOut(.reviseAdvisory(facts, devices: Self.doubted(state, facts, current)))
            }
            try run.carryOut(
                .synchronise(current: Self.ordered(current), removed: removed.sorted { $0.device < $1.device }))
            if !observations.isEmpty { try run.carryOut(.observe(observations)) }
            try run.carryOut(.tick)
            return run.events
        }
    }

    /// The advisories of a case whose document is another one now.
    private func revisions(of one: Case, _ records: [AdvisoryRecord]) throws -> [AdvisoryFacts] {
        let known = Dictionary(one.advisories.map { ($0.id.trackingID, $0.contentHash) }) { first, _ in first }
        return try records.filter { known[$0.trackingID] != $0.sha256 }.map {
            AdvisoryFacts(try store.document(of: $0), record: $0)
        }
    }

    /// Where the remedy changed, finished work is in doubt everywhere; where only the affected set did, it is where
    /// the verdict changed.
    private static func doubted(
        _ state: Case, _ facts: AdvisoryFacts, _ current: [String: CaseDeviceFacts]
    ) -> [String] {
        let before = state.advisories.first { $0.id == facts.id }
        if before?.digests.remedy != facts.digests.remedy { return state.devices.keys.sorted() }
        return state.devices.filter { current[$0.key]?.verdict != $0.value.facts.verdict }.keys.sorted()
    }

    /// What an import says of devices on which work was reported.
    private static func observations(
        _ one: Case, _ current: [String: CaseDeviceFacts]
    ) -> [VersionObservation] {
        one.devices.values.filter { !$0.remediations.isEmpty && $0.retired == nil }.compactMap { device in
            guard let facts = current[device.facts.id], !facts.version.isEmpty else { return nil }
            return VersionObservation(
                device: facts.id, version: facts.version, verdict: facts.verdict, reason: facts.reason)
        }
        .sorted { $0.device < $1.device }
    }

    /// Lets the clocks of cases go on: of those that changed since the last time, and those whose next moment has come.
    ///
    /// - Returns: the numbers of the cases that changed.
    @discardableResult
    public func tick() throws -> [Int64] {
        let (at, policy) = (place.clock(), try casePolicy())
        var (changed, asleep) = ([Int64](), [(id: Int64, version: Int64, until: Int64?)]())
        for id in try store.cases.waking(at: at.milliseconds) {
            let before = try keeper.find(id)
            // Decided first without the writer's place: nearly every case has nothing to say.
            guard !(try before.decide(.tick, by: .system("clock"), at: at, policy: policy).isEmpty) else {
                let next = before.nextTick(after: at, policy: policy)
                asleep.append((id, Int64(before.version), next?.milliseconds))
                continue
            }
            let after = try keeper.change(id) { state in
                try state.decide(.tick, by: .system("clock"), at: at, policy: policy)
            }
            if after.version != before.version { changed.append(id) }
        }
        try store.cases.sleep(asleep)
        return changed
    }
}

/// Several commands of the program in one change.
private struct CaseRun {
    var state: Case
    let at: Instant
    let policy: CasePolicy
    private(set) var events: [CaseEvent] = []

    init(state: Case, at: Instant, policy: CasePolicy) {
        (self.state, self.at, self.policy) = (state, at, policy)
    }

    mutating func carryOut(_ command: CaseCommand) throws {
        let new = try state.decide(command, by: .system("import"), at: at, policy: policy)
        for event in new { try state.apply(event) }
        events += new
    }
}
