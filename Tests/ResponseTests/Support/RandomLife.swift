import Response
import Triage

/// A case to which anything may happen: sensible commands by the right people, and senseless ones by anyone.
struct RandomLife {
    var random: SplitMix
    var story: Story
    private var number = 0

    private static let people = [
        Story.ana, Story.ben, Story.sam, Story.sue, Story.cleo,
        Actor(id: "ana", name: "Ana Reyes", team: .security),
        Actor(id: "sam", name: "Sam Okafor", team: .biomedicalEngineering),
    ]
    private static let actors = people + people + [Story.clock, Story.imports]
    private static let ids = ["d1", "d2", "d3", "d4", "d5", "d6"]
    private static let cves = [Sample.cve, "CVE-2022-0002"]

    init(seed: UInt64) throws {
        random = SplitMix(seed: seed)
        let facts = Sample.advisory(
            vulnerabilities: random.some(Self.cves).map { VulnerabilityFacts(id: $0) })
        story = try Story(advisories: [facts])
        if !random.once(in: 10) {
            let devices = random.some(Self.ids).map { Self.device($0, &random, cves: story.state.vulnerabilities) }
            try story.tell(.synchronise(current: devices, removed: []), by: Story.imports)
        }
    }

    /// The next command and who gives it; now and then time passes before it.
    mutating func next() -> (command: CaseCommand, actor: Actor) {
        number += 1
        if random.once(in: 6) { story.now = story.now.adding(seconds: random.pick([60, 40_000, 500_000, 3_000_000])) }
        if !random.once(in: 3), let useful = useful() { return useful }
        return (random.once(in: 3) ? anyPlan() : random.once(in: 2) ? anyWork() : anyOther(), random.pick(Self.actors))
    }

    // MARK: What brings a case forward

    private mutating func useful() -> (CaseCommand, Actor)? {
        let state = story.state
        guard !state.isClosed else { return random.once(in: 3) ? (importCommand(), Story.imports) : nil }
        if !state.isMatched { return (importCommand(), Story.imports) }
        if let question = state.questions.first {
            return (.answer(question.key, text: "Looked", verdict: random.pick([.affected, .notAffected])), Story.ana)
        }
        if random.once(in: 8) { return lanes() }
        if state.activeActions.isEmpty { return (.addActions([draft()]), Story.ana) }
        for (team, people) in [
            (Team.biomedicalEngineering, [Story.ana, Story.ben]), (.security, [Story.sam, Story.sue]),
        ]
        where state.planKeys[team] == nil {
            return (.giveKey(.plan, plan: state.plan), random.pick(people))
        }
        if let work = usefulWork() { return work }
        let people = state.closingKeys[.security] == nil ? [Story.sam, Story.sue] : [Story.ana, Story.ben]
        return (.giveKey(.closing, plan: state.plan), random.pick(people))
    }

    private mutating func lanes() -> (CaseCommand, Actor) {
        let tasks = story.state.security.tasks
        guard let task = tasks.last?.id else {
            return (.addTask(.security, text: "Segment", assignee: nil, due: nil), Story.sam)
        }
        let waiting = story.state.handOffs.last { $0.acknowledgedAt == nil && $0.to == .security }
        return (
            random.pick([
                .finishTask(task), .reopenTask(task), .assignTask(task, Person(id: "sue", team: .security)),
                waiting.map { .acknowledgeHandOff($0.id) } ?? .handOver(note: "Yours", due: nil),
            ]), Story.sue
        )
    }

    private mutating func usefulWork() -> (CaseCommand, Actor)? {
        let state = story.state
        let active = state.devices.values.filter { $0.retired == nil && !$0.isCleared }.sorted {
            $0.facts.id < $1.facts.id
        }
        func ids(_ fits: (Remediation?) -> Bool) -> [String] {
            active.filter { device in state.vulnerabilities(of: device).contains { fits(device.remediations[$0]) } }
                .map(\.facts.id)
        }
        let unverified = ids { $0?.status == .done && $0?.isOpen == true }
        if !unverified.isEmpty { return (.verify(DeviceScope(unverified), note: ""), random.pick(Self.people)) }
        let undone = ids { $0?.isOpen ?? true }
        guard !undone.isEmpty else { return nil }
        let scope = DeviceScope(random.some(undone))
        let action = random.pick(state.activeActions).id
        if random.once(in: 8) {
            let until = story.now.adding(days: random.pick([1, 20, 60]))
            return (.acceptRisk(scope, until: until, reason: "Offline"), Story.sam)
        }
        if random.once(in: 8) { return (.markNotApplicable(scope, reason: "No radio"), Story.ana) }
        if random.once(in: 4) {
            return (.startWork(scope, action: action, reason: random.pick([nil, "Asked for"])), Story.ana)
        }
        return (.recordDone(scope, action: action, evidence: evidence()), random.pick([Story.ana, Story.sam]))
    }

    // MARK: Anything

    private mutating func anyPlan() -> CaseCommand {
        let action = "A\(Int.random(in: 1...4, using: &random))"
        let plan = random.once(in: 4) ? 0 : story.state.plan
        return random.pick([
            .addActions([draft(), draft()]), .changeAction(action, draft()),
            .withdrawAction(action, reason: "Recalled"),
            .orderActions(story.state.activeActions.map(\.id).shuffled(using: &random)),
            .giveKey(.plan, plan: plan), .giveKey(.closing, plan: plan), .giveKey(.closing, plan: plan),
            .withdrawKey(.plan, reason: "No"), .withdrawKey(.closing, reason: "No"),
        ])
    }

    private mutating func anyWork() -> CaseCommand {
        let action = "A\(Int.random(in: 1...4, using: &random))"
        let scope = scope()
        let until = story.now.adding(days: random.pick([-1, 1, 30]))
        return random.pick([
            .startWork(scope, action: action, reason: random.pick([nil, "Asked for", " "])),
            .recordDone(scope, action: action, evidence: evidence()), .verify(scope, note: "Seen"),
            .rollBack(scope, reason: "Alarms"), .markNotApplicable(scope, reason: random.pick(["", "No radio"])),
            .acceptRisk(scope, until: until, reason: "Offline"), .reopen(scope, reason: "Alarm"),
            .scheduleCare(devices: scope.devices, care()),
        ])
    }

    private mutating func anyOther() -> CaseCommand {
        let team = random.pick(Team.allCases)
        let person = random.pick([
            nil, Person(id: "ben", team: .biomedicalEngineering), Person(id: "sue", team: .security),
        ])
        let due = story.now.adding(days: random.pick([-1, 1, 9]))
        let task = "T\(Int.random(in: 1...3, using: &random))"
        return random.pick([
            .tick, .tick, importCommand(), importCommand(), revision(), .assignOwner(team, person),
            .addTask(team, text: "Look", assignee: person, due: due), .assignTask(task, person), .finishTask(task),
            .reopenTask(task), .handOver(note: "Yours", due: random.pick([nil, due])),
            .acknowledgeHandOff("H\(Int.random(in: 1...3, using: &random))"), .comment("Seen", lane: nil),
            .assess(CaseAssessment(priority: random.pick(["defer", "immediate", "soon"]), due: due)),
            .joinAdvisory(
                Sample.advisory(
                    AdvisoryID(publisher: "FDA", trackingID: "Z-\(random.pick([1, 2]))"),
                    vulnerabilities: random.some(Self.cves).map { VulnerabilityFacts(id: $0) })),
            .answer(
                DeviceQuestion.Key(product: "Tide 400", fact: "version-no-version"), text: "Looked",
                verdict: random.pick(DeviceVerdict.allCases)),
        ])
    }

    private mutating func importCommand() -> CaseCommand {
        if random.once(in: 2) {
            let verdict = random.pick(DeviceVerdict.allCases)
            return .observe(
                random.some(Self.ids).map {
                    VersionObservation(device: $0, version: random.pick(["2.1", "2.4"]), verdict: verdict)
                })
        }
        let cause = random.pick(DeviceRemoval.Cause.allCases)
        let current = random.some(Self.ids).map { Self.device($0, &random, cves: story.state.vulnerabilities) }
        let removed = random.once(in: 2) ? [] : random.some(Self.ids)
        return .synchronise(
            current: current, removed: removed.map { DeviceRemoval(device: $0, cause: cause, reason: "Changed") })
    }

    private mutating func revision() -> CaseCommand {
        let facts = Sample.advisory(
            revision: String(number), affected: random.pick(["a1", "a2"]), remedy: random.pick(["r1", "r2"]),
            prose: random.pick(["p1", "p2"]), vulnerabilities: random.some(Self.cves).map { VulnerabilityFacts(id: $0) }
        )
        return .reviseAdvisory(facts, devices: random.once(in: 2) ? [] : random.some(Self.ids))
    }

    // MARK: Values

    private static func device(_ id: String, _ random: inout SplitMix, cves: [String]) -> CaseDeviceFacts {
        let verdict = random.pick(DeviceVerdict.allCases + [.affected])
        return Sample.device(
            id, version: random.pick(["2.1", "2.4", ""]), verdict: verdict, inUse: random.once(in: 3),
            missing: verdict == .needsReview ? Sample.noVersion : nil,
            vulnerabilities: random.once(in: 3) ? random.some(cves) : [])
    }

    private mutating func scope() -> DeviceScope {
        let ids =
            random.once(in: 12) ? ["d9"] : random.some(Self.ids.filter { story.state.devices[$0] != nil } + ["d1"])
        return DeviceScope(ids, vulnerabilities: random.once(in: 3) ? random.some(Self.cves) : [])
    }

    private mutating func draft() -> ActionDraft {
        let kind = random.pick(ActionKind.allCases)
        let expires = random.once(in: 2) ? story.now.adding(days: random.pick([2, 40])) : nil
        let text = random.pick(["Update.", "Segment.", "Switch it off.", ""])
        return Sample.action(kind, text, expires: expires, costsNothing: random.once(in: 4))
    }

    private mutating func care() -> DeviceCare {
        let window = MaintenanceWindow(from: story.now, to: story.now.adding(days: random.pick([-1, 1])))
        return DeviceCare(
            window: random.pick([nil, window]), inUse: random.pick([nil, true, false]),
            loaner: random.pick(DeviceCare.Loaner.allCases))
    }

    private mutating func evidence() -> Evidence {
        Sample.evidence(
            random.pick(Evidence.Kind.allCases), by: random.pick(["ana", "ben", "sam", "sue", "Sue Lind"]),
            version: random.pick([nil, "2.4"]), sha256: random.once(in: 12) ? "none" : Sample.hash)
    }
}
