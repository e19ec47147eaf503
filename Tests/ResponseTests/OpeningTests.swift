import Response
import Testing
import Triage

@Suite("Opening a case and letting advisories join it")
struct OpeningTests {
    static let recall = AdvisoryID(publisher: "FDA", trackingID: "Z-0194-2023")

    @Test("a case takes the vulnerabilities of all its advisories, each once")
    func vulnerabilities() throws {
        let other = Sample.advisory(
            Self.recall, vulnerabilities: [VulnerabilityFacts(id: Sample.cve), VulnerabilityFacts(id: "CVE-2022-2")])
        #expect(try Story(advisories: [Sample.advisory(), other]).state.vulnerabilities == [Sample.cve, "CVE-2022-2"])
    }

    @Test("a recall without a CVE is followed under its own id")
    func withoutCVE() throws {
        let story = try Story(advisories: [Sample.advisory(Self.recall, vulnerabilities: [])])
        #expect(story.state.vulnerabilities == ["Z-0194-2023"])
    }

    @Test("a case without a title or an advisory, or with one advisory twice, is refused")
    func empty() {
        func refusal(_ opening: CaseOpening) -> Refusal.Code? {
            do {
                _ = try Case.open(opening, by: Story.ana, at: Sample.morning)
                return nil
            } catch {
                return error.code
            }
        }
        let facts = Sample.advisory()
        #expect(refusal(CaseOpening(id: "1", title: "  ", advisories: [facts])) == .textMissing)
        #expect(refusal(CaseOpening(id: "1", title: "Pumps", advisories: [])) == .noAdvisory)
        #expect(refusal(CaseOpening(id: "1", title: "Pumps", advisories: [facts, facts])) == .alreadyJoined)
    }

    @Test("an advisory joins once")
    func joinsOnce() throws {
        let story = try Story()
        #expect(story.refusal(.joinAdvisory(Sample.advisory(revision: "2")), by: Story.ana) == .alreadyJoined)
    }

    @Test("a joining advisory brings its vulnerabilities, takes the plan's keys back and opens a closed case")
    func joins() throws {
        var story = try Story.closed()
        let new = Sample.advisory(Self.recall, vulnerabilities: [])
        let events = try story.tell(.joinAdvisory(new), by: Story.imports)
        #expect(events.types == ["reopened", "keys_withdrawn", "advisory_joined"])
        #expect(!story.state.isClosed && story.state.planKeys.isEmpty && story.state.counts.open == 2)
        #expect(story.status("d1", "Z-0194-2023") == .notRemediated)
    }

    @Test("a priority that triage does not know is refused")
    func unknownPriority() throws {
        var story = try Story()
        #expect(story.refusal(.assess(CaseAssessment(priority: "urgent")), by: Story.sam) == .priorityUnknown)
        try story.tell(
            .assess(CaseAssessment(priority: "out-of-cycle", due: story.now.adding(days: 14))), by: Story.sam)
        #expect(story.state.summary.priority == "out-of-cycle" && story.state.due == story.now.adding(days: 14))
    }
}
