import CVSS
import Testing
import Triage

@Suite("Assessments")
struct AssessorTests {
    private func assess(
        _ vulnerability: VulnerabilityFacts, _ device: DeviceContext = DeviceContext(), policy: Policy = .standard
    ) -> Assessment {
        Assessor(policy: policy).assess(vulnerability, on: device, startedAt: Sketch.start)
    }

    @Test("nothing known means SSVC's suggested defaults, and every assumption that matters is asked about")
    func unknown() {
        let assessment = assess(VulnerabilityFacts(id: "X"))
        let values: [AssessmentStep.Kind: String] = [
            .exploitation: "none", .exposure: "open", .automatable: "yes", .function: "unknown", .safety: "marginal",
            .mission: "mef support crippled",
        ]
        for (kind, value) in values { #expect(assessment.step(kind)?.value == value) }
        #expect(assessment.priority == .scheduled)
        #expect(assessment.questions.map(\.kind) == [.function, .exploitation])
        let function = assessment.questions.first
        #expect(function?.atBest == .scheduled && function?.atWorst == .outOfCycle)
    }

    @Test("an unknown function counts no less than one that diagnoses or monitors")
    func unknownFunction() {
        for vulnerability in [Sketch.miniMed, Sketch.worst] {
            let unknown = assess(vulnerability)
            let monitor = assess(vulnerability, DeviceContext(function: Sketch.told(.diagnosis)))
            #expect(unknown.priority >= monitor.priority)
        }
    }

    @Test(
        "words raise a function by themselves, but only a person lowers it",
        arguments: [("Label printer", ClinicalFunction.unknown), ("Hospital bed", .unknown), ("Ventilator", .therapy)])
    func suggestion(_ words: String, _ counted: ClinicalFunction) {
        let suggested = ClinicalFunction.suggested(by: [(words, "the description")])
        #expect(assess(Sketch.worst, DeviceContext(function: suggested)).function == counted)
        let told = DeviceContext(function: suggested.map { Sketch.told($0.value) })
        #expect(assess(Sketch.worst, told).function == suggested?.value)
    }

    @Test("a person's answers win over words, catalogue and vector")
    func answers() {
        var facts = Sketch.worst
        facts.statements = [ExploitationStatement(.active, sentence: "It is exploited.", place: "a note")]
        facts.exploitation = Sketch.told(.publicPoC)
        facts.automatable = Sketch.told(.no)
        let device = DeviceContext(
            function: Sketch.told(.therapy), zone: Sketch.recorded(.internet), exposure: Sketch.told(.small),
            safety: Sketch.told(.negligible), mission: Sketch.told(.degraded))
        let assessment = assess(facts, device)
        for kind in [AssessmentStep.Kind.exploitation, .exposure, .automatable, .function, .safety, .mission] {
            #expect(assessment.step(kind)?.source == .person)
        }
        #expect(assessment.step(.tree)?.reference == "ssvc:DT_DP:1.0.0#24")
        #expect(assessment.priority == .outOfCycle, "the floor still holds")
    }

    @Test("the most severe sentence counts")
    func statements() {
        var facts = Sketch.miniMed
        facts.statements += ExploitationReader.statements(in: "Public exploits are available.", place: "a threat")
        let step = assess(facts).step(.exploitation)
        #expect(step?.value == "public poc" && step?.quote == "Public exploits are available.")
    }

    @Test(
        "exposure follows the way in",
        arguments: [
            ("AV:P", nil, nil, .small, .cvss), ("AV:L", .internet, .far, .small, .cvss),
            ("AV:N", nil, nil, .open, .assumption), ("AV:N", .segmented, nil, .controlled, .inventory),
            ("AV:N", .internet, nil, .open, .inventory),
            ("AV:N", NetworkZone.none, RadioReach.none, .small, .inventory),
            ("AV:N", NetworkZone.none, nil, .controlled, .assumption),
            ("AV:N", .guest, RadioReach.none, .open, .inventory),
            ("AV:A", nil, nil, .controlled, .assumption), ("AV:A", .internet, RadioReach.none, .controlled, .cvss),
            ("AV:A", NetworkZone.none, .touch, .small, .inventory),
            ("AV:A", NetworkZone.none, .nearby, .controlled, .inventory),
            ("AV:A", .segmented, .far, .open, .inventory),
        ] as [(String, NetworkZone?, RadioReach?, SystemExposure, FactSource)])
    func exposure(
        _ reach: String, _ zone: NetworkZone?, _ radio: RadioReach?, _ expected: SystemExposure, _ source: FactSource
    ) {
        let vulnerability = VulnerabilityFacts(
            id: "X", scores: [CVSSAppraisal(vector: "CVSS:3.1/\(reach)/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")])
        let device = DeviceContext(zone: zone.map(Sketch.recorded), radio: radio.map(Sketch.recorded))
        let step = assess(vulnerability, device).step(.exposure)
        #expect(step?.value == expected.rawValue && step?.source == source)
    }

    @Test("a flaw that can only disclose has a lower floor, and says so")
    func disclosure() {
        let facts = VulnerabilityFacts(
            id: "X", scores: [CVSSAppraisal(vector: "CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N")])
        let assessment = assess(facts, Sketch.pump)
        #expect(assessment.priority == .scheduled)
        #expect(assessment.step(.floor)?.reference == "policy:/disclosure_floor")
        #expect(assessment.step(.floor)?.text.hasSuffix("because the vulnerability can only disclose.") == true)
    }

    @Test("a listing as known exploited makes it active, raises it, and may bring its due date")
    func listed() {
        var facts = Sketch.worst
        facts.kev = Sketch.listed(due: "2022-09-25")
        let assessment = assess(facts, Sketch.idleServer)
        #expect(assessment.exploitation == .active && assessment.priority == .outOfCycle)
        #expect(assessment.step(.kevRule)?.value == "out-of-cycle")
        #expect(assessment.due.due.description == "2022-09-25T23:59:59.000Z" && assessment.due.source == .kev)
        #expect(assessment.step(.due)?.reference == "policy:/kev/adopt_due_date")
    }

    @Test(
        "the catalogue's date does not count when it is past, later, or not wanted",
        arguments: ["2022-09-19", "2022-12-24", nil])
    func kevDate(_ day: String?) {
        var policy = Policy.standard
        policy.kev.adoptsDueDate = day != nil
        var facts = Sketch.worst
        facts.kev = Sketch.listed(due: day ?? "2022-09-25")
        let due = assess(facts, Sketch.idleServer, policy: policy).due
        #expect(due.source == .policy && due.due == Sketch.start.adding(days: 14))
    }

    @Test("a person's none does not switch the rule for known exploitation off")
    func kevFloor() {
        var facts = Sketch.miniMed
        facts.kev = Sketch.listed(due: "2022-10-30")
        facts.exploitation = Sketch.told(.none)
        let assessment = assess(facts, Sketch.idleServer)
        #expect(assessment.exploitation == .none && assessment.treePriority == .defer)
        #expect(assessment.priority == .outOfCycle)
    }

    @Test("a due date is near from the policy's days before it, and past after it")
    func nearness() {
        let due = assess(Sketch.miniMed, Sketch.pump).due
        #expect(due.warnFrom == Sketch.start.adding(days: 11))
        #expect(!due.isNear(at: due.warnFrom.adding(seconds: -1)) && due.isNear(at: due.warnFrom))
        #expect(!due.isPast(at: due.due) && due.isPast(at: due.due.adding(seconds: 1)))
        #expect(!due.isReview)
    }

    @Test("what is deferred has a date on which to look again")
    func review() {
        let due = assess(Sketch.miniMed, Sketch.idleServer).due
        #expect(due.isReview && due.due == Sketch.start.adding(days: 365))
    }
}
