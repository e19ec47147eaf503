import Response
import Triage

/// A case and its events, as a test drives it.
struct Story {
    var state: Case
    var events: [CaseEvent]
    var now = Instant(milliseconds: 1_663_660_800_000)  // 2022-09-20T08:00Z

    static let ana = Actor(id: "ana", name: "Ana Reyes", team: .biomedicalEngineering)
    static let ben = Actor(id: "ben", name: "Ben Ito", team: .biomedicalEngineering)
    static let sam = Actor(id: "sam", name: "Sam Okafor", team: .security)
    static let sue = Actor(id: "sue", name: "Sue Lind", team: .security)
    static let cleo = Actor(id: "cleo", name: "Cleo Marsh", team: nil)
    static let clock = Actor.system("clock")
    static let imports = Actor.system("import")

    /// A case that was just opened.
    init(advisories: [AdvisoryFacts] = [Sample.advisory()]) throws {
        events = try Case.open(
            CaseOpening(id: "1", title: "Pumps", advisories: advisories), by: Self.ana, at: now)
        state = try Case(events: events)
    }

    /// A case with devices; two that are affected where none are given.
    init(devices: [CaseDeviceFacts], advisories: [AdvisoryFacts] = [Sample.advisory()]) throws {
        try self.init(advisories: advisories)
        try tell(.synchronise(current: devices, removed: []), by: Self.imports)
    }

    /// A case whose plan, one patch, is agreed.
    static func agreed(
        devices: [CaseDeviceFacts] = [Sample.device("d1"), Sample.device("d2")],
        actions: [ActionDraft] = [Sample.patch]
    ) throws -> Story {
        var story = try Story(devices: devices)
        try story.tell(.addActions(actions), by: ana)
        try story.tell(.giveKey(.plan, plan: story.state.plan), by: ana)
        try story.tell(.giveKey(.plan, plan: story.state.plan), by: sam)
        return story
    }

    /// A case on whose devices all is done by Ana and verified by Ben.
    static func finished(
        devices: [CaseDeviceFacts] = [Sample.device("d1"), Sample.device("d2")],
        actions: [ActionDraft] = [Sample.patch], evidence: Evidence = Sample.readBack
    ) throws -> Story {
        var story = try agreed(devices: devices, actions: actions)
        let scope = DeviceScope(devices.map(\.id))
        try story.tell(.recordDone(scope, action: "A1", evidence: evidence), by: ana)
        try story.tell(.verify(scope, note: ""), by: ben)
        return story
    }

    /// A case that both teams closed.
    static func closed(
        actions: [ActionDraft] = [Sample.patch], evidence: Evidence = Sample.readBack
    ) throws -> Story {
        var story = try finished(actions: actions, evidence: evidence)
        try story.close()
        return story
    }

    mutating func close() throws {
        try tell(.giveKey(.closing, plan: state.plan), by: Self.ana)
        try tell(.giveKey(.closing, plan: state.plan), by: Self.sam)
    }

    /// Carries a command out and returns what happened.
    @discardableResult
    mutating func tell(
        _ command: CaseCommand, by actor: Actor, id: String? = nil, policy: CasePolicy = CasePolicy()
    ) throws -> [CaseEvent.Payload] {
        let new = try state.decide(command, by: actor, at: now, commandID: id, policy: policy)
        for event in new { try state.apply(event) }
        events += new
        return new.map(\.payload)
    }

    /// The code with which a command is refused; nil when it is not.
    func refusal(_ command: CaseCommand, by actor: Actor) -> Refusal.Code? {
        do {
            _ = try state.decide(command, by: actor, at: now)
            return nil
        } catch {
            return error.code
        }
    }

    mutating func wait(days: Int) {
        now = now.adding(days: days)
    }

    func status(_ device: String, _ vulnerability: String = Sample.cve) -> RemediationStatus? {
        state.devices[device]?.status(of: vulnerability)
    }
}

extension [CaseEvent.Payload] {
    var types: [String] { map(\.type) }

    var reopened: CaseEvent.Reopened? {
        for case .reopened(let data) in self { return data }
        return nil
    }
}
