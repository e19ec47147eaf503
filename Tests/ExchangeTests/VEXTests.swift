import CSAF
import Exchange
import Foundation
import Response
import Testing
import Triage

/// A case as a test tells it.
struct CaseStory {
    static let ana = Actor(id: "ana", name: "Ana", team: .biomedicalEngineering)
    static let sam = Actor(id: "sam", name: "Sam", team: .security)
    static let start = Instant("2026-03-02T08:00:00Z") ?? Instant(milliseconds: 0)

    private(set) var state: Case
    private var now = start

    init(
        vulnerabilities: [String] = ["CVE-2026-0001"], devices: [CaseDeviceFacts], title: String = "Tide pumps"
    ) throws {
        let facts = AdvisoryFacts(
            id: AdvisoryID(publisher: "Northwind", trackingID: "NW-1"), source: .csaf, title: title, revision: "1",
            contentHash: "", vulnerabilities: vulnerabilities.map { Response.VulnerabilityFacts(id: $0) },
            digests: FactDigests(affected: "", remedy: "", prose: ""))
        let opening = CaseOpening(id: "7", title: title, advisories: [facts])
        state = try Case(events: try Case.open(opening, by: Self.sam, at: Self.start))
        try tell(.synchronise(current: devices, removed: []), by: .system("import"))
    }

    mutating func tell(_ command: CaseCommand, by actor: Actor = ana) throws {
        now = now.adding(seconds: 60)
        for event in try state.decide(command, by: actor, at: now) { try state.apply(event) }
    }

    /// Both teams agree on this one action.
    mutating func plan(_ kind: ActionKind, _ text: String) throws {
        try tell(
            .addActions([
                ActionDraft(
                    kind: kind, audience: .biomedicalEngineering, text: text,
                    source: .person(id: "ana", reference: "manual"), expires: now.adding(days: 400))
            ]))
        try tell(.giveKey(.plan, plan: state.plan))
        try tell(.giveKey(.plan, plan: state.plan), by: Self.sam)
    }

    mutating func finish(_ ids: [String]) throws {
        let action = state.activeActions.first?.id ?? ""
        let evidence = Evidence(
            kind: .workOrder, performedBy: "Ana", performedAt: now,
            sha256: String(repeating: "0", count: 64), text: "WO 1")
        try tell(.recordDone(DeviceScope(ids), action: action, evidence: evidence))
        try tell(.verify(DeviceScope(ids), note: "Seen"), by: Self.sam)
    }

    static func device(
        _ id: String, product: String = "Northwind Tide 400", version: String = "2.1",
        _ verdict: DeviceVerdict = .affected, reason: String = "The advisory lists this version."
    ) -> CaseDeviceFacts {
        CaseDeviceFacts(
            id: id, assetTag: id, product: product, version: version, verdict: verdict, reason: reason,
            missing: verdict == .needsReview ? MissingFact(code: "version-no-version", question: "Which?") : nil)
    }
}

@Suite("VEX")
struct VEXTests {
    static let issuer = Issuer(name: "General Hospital", namespace: "https://hospital.example/")

    private static func status(_ story: CaseStory, _ version: String = "2.1") -> VEXStatus? {
        VEXReport(story.state).vulnerabilities.first?.statements.first { $0.product.version == version }?.status
    }

    @Test(
        "what matching says is what the VEX says",
        arguments: [
            (DeviceVerdict.affected, VEXStatus.affected), (.needsReview, .underInvestigation),
            (.notAffected, .notAffected),
        ])
    func verdicts(verdict: DeviceVerdict, status: VEXStatus) throws {
        #expect(try Self.status(CaseStory(devices: [CaseStory.device("A", verdict)])) == status)
    }

    @Test("without a reason nothing is not affected")
    func reasonless() throws {
        let story = try CaseStory(devices: [CaseStory.device("A", .notAffected, reason: " ")])
        #expect(Self.status(story) == .underInvestigation)
    }

    @Test("one device that is not known keeps its product under investigation, one that is affected makes it affected")
    func gravest() throws {
        let clear = CaseStory.device("A", .notAffected)
        let open = CaseStory.device("B", .needsReview)
        let affected = CaseStory.device("C", .affected)
        #expect(try Self.status(CaseStory(devices: [clear, open])) == .underInvestigation)
        #expect(try Self.status(CaseStory(devices: [clear, open, affected])) == .affected)
    }

    @Test(
        "only a verified patch fixes; what keeps the harm away leaves the product affected",
        arguments: [
            (ActionKind.patch, VEXStatus.fixed), (.configuration, .affected), (.compensatingControl, .affected),
            (.userAdvice, .affected), (.stopUse, .affected),
        ])
    func done(kind: ActionKind, status: VEXStatus) throws {
        var story = try CaseStory(devices: [CaseStory.device("A")])
        try story.plan(kind, "Do this.")
        try story.finish(["A"])
        #expect(Self.status(story) == status)
    }

    @Test("a justification is taken only where a person began their reason with it")
    func justification() throws {
        for (reason, word) in [
            ("component_not_present: these pumps have no radio", VEXJustification.componentNotPresent),
            ("Inline mitigations already exist, in the gateway", .inlineMitigationsExist),
            ("The component is not present", nil), ("component_not_presentable", nil),
        ] as [(String, VEXJustification?)] {
            var story = try CaseStory(devices: [CaseStory.device("A")])
            try story.tell(.markNotApplicable(DeviceScope(["A"]), reason: reason))
            let statement = VEXReport(story.state).vulnerabilities.first?.statements.first
            #expect(statement?.status == .notAffected)
            #expect(statement?.justification == word)
            #expect(statement?.impact == reason)
        }
    }

    @Test("what is not agreed on is no instruction")
    func agreed() throws {
        var story = try CaseStory(devices: [CaseStory.device("A")])
        #expect(VEXReport(story.state).instructions.isEmpty)
        try story.plan(.configuration, "Switch the radio off.")
        #expect(VEXReport(story.state).instructions.map(\.text) == ["Switch the radio off."])
    }

    @Test("a case that says nothing gives no document")
    func nothing() throws {
        let issuer = try #require(Self.issuer)
        let report = VEXReport(try CaseStory(devices: []).state)
        #expect(throws: VEXError.nothingToSay(caseID: "7")) { try report.csaf(issuer: issuer) }
        #expect(throws: VEXError.nothingToSay(caseID: "7")) { try report.openVEX(issuer: issuer) }
    }

    @Test(
        "any case gives a valid CSAF VEX, in which nothing unknown is not affected and no device is named",
        arguments: 0..<200)
    func valid(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let issuer = try #require(Self.issuer)
        let products = ["Northwind Tide 400", "Contoso “Bed” \\ 7\t", "Ünïcode ポンプ"]
        let devices = (0..<Int.random(in: 1...12, using: &random)).map { number in
            CaseStory.device(
                "TAG-\(number)", product: products.randomElement(using: &random) ?? "",
                version: ["", "1.0", "2.1 SP1"].randomElement(using: &random) ?? "",
                DeviceVerdict.allCases.randomElement(using: &random) ?? .needsReview,
                reason: ["", "Above the fix.", "Listed."].randomElement(using: &random) ?? "")
        }
        let ids = [["CVE-2026-0001"], ["CVE-2026-0001", "CVE-2026-12345"], ["NW-1#1"], []]
        var story = try CaseStory(
            vulnerabilities: ids.randomElement(using: &random) ?? [], devices: devices, title: "Tide \"pumps\"")
        if Bool.random(using: &random) {
            try story.plan(ActionKind.allCases.randomElement(using: &random) ?? .patch, "Do")
        }
        let tags = devices.filter { $0.verdict == .affected }.map(\.id)
        if let tag = tags.first, Bool.random(using: &random) {
            try story.tell(.markNotApplicable(DeviceScope([tag]), reason: "component not present"))
        }
        if let tag = tags.last, story.state.isPlanAgreed, tags.count > 1 { try story.finish([tag]) }

        let report = VEXReport(story.state)
        let bytes = try report.csaf(issuer: issuer)
        let document = try CSAFDocument(bytes: bytes)
        #expect(
            Validator.basic(document.json).findings.map { "\($0.test) \($0.pointer) \($0.message)" } == [],
            "seed \(seed)")
        for text in [bytes, try report.openVEX(issuer: issuer)].map({ String(decoding: $0, as: UTF8.self) }) {
            #expect(!text.contains("TAG-"))
        }
        for device in story.state.devices.values where device.facts.verdict == .needsReview {
            for vulnerability in report.vulnerabilities {
                let said = vulnerability.statements.first {
                    $0.product.name == device.facts.product && $0.product.version == device.facts.version
                }
                #expect(said?.status == .underInvestigation || said?.status == .affected, "seed \(seed)")
            }
        }
    }
}

/// A generator that a seed repeats (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
