import Response
import Testing

@Suite("A new revision of a joined advisory")
struct RevisionTests {
    @Test("changed prose is noted and opens nothing")
    func prose() throws {
        var story = try Story.closed()
        let events = try story.tell(
            .reviseAdvisory(Sample.advisory(revision: "2", prose: "p2"), devices: ["d1"]), by: Story.imports)
        #expect(events.types == ["advisory_revised"])
        #expect(story.state.isClosed && story.state.advisories[0].revision == "2")
    }

    @Test(
        "a changed affected set or remedy opens the closed case and takes the plan's keys back",
        arguments: [Sample.advisory(revision: "2", affected: "a2"), Sample.advisory(revision: "2", remedy: "r2")])
    func weighty(_ facts: AdvisoryFacts) throws {
        var story = try Story.closed()
        let events = try story.tell(.reviseAdvisory(facts, devices: []), by: Story.imports)
        #expect(events.types == ["reopened", "keys_withdrawn", "advisory_revised"])
        #expect(!story.state.isClosed && !story.state.isPlanAgreed && story.state.reopenings == 1)
        #expect(story.status("d1") == .done, "work that the revision does not touch stays done")
    }

    @Test("the devices whose work is in doubt are to be done again, and no others")
    func doubted() throws {
        var story = try Story.closed()
        let events = try story.tell(
            .reviseAdvisory(Sample.advisory(revision: "2", remedy: "r2"), devices: ["d2", "unknown"]),
            by: Story.imports)
        #expect(events.reopened?.cause == .revision)
        #expect(events.reopened?.scopes == [DeviceScope(["d2"], vulnerabilities: [Sample.cve])])
        #expect(story.status("d1") == .done && story.status("d2") == .notRemediated)
    }

    @Test("a vulnerability that a revision adds counts as a change of what is affected, whatever the digest says")
    func addedVulnerability() throws {
        var story = try Story.closed()
        let facts = Sample.advisory(
            revision: "2",
            vulnerabilities: [VulnerabilityFacts(id: Sample.cve), VulnerabilityFacts(id: "CVE-2022-2")])
        let events = try story.tell(.reviseAdvisory(facts, devices: []), by: Story.imports)
        #expect(events.reopened?.wasClosed == true)
        #expect(story.state.counts.open == 2)
    }

    @Test("the same revision twice says nothing")
    func same() throws {
        var story = try Story()
        #expect(try story.tell(.reviseAdvisory(Sample.advisory(), devices: []), by: Story.imports).isEmpty)
    }

    @Test("a revision of an advisory that has not joined is refused")
    func stranger() throws {
        let id = AdvisoryID(publisher: "FDA", trackingID: "X")
        let story = try Story()
        #expect(story.refusal(.reviseAdvisory(Sample.advisory(id), devices: []), by: Story.imports) == .notJoined)
    }
}
