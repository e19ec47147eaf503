import Response
import Testing
import Triage

/// The model case from end to end: a pump without a fix, whose remedy is what people do.
@Suite("The MiniMed 600 case, from two sources to closed twice")
struct MiniMedTests {
    static let cve = "CVE-2022-32537"

    static func pump(_ id: String, _ model: String, _ verdict: DeviceVerdict) -> CaseDeviceFacts {
        CaseDeviceFacts(
            id: id, assetTag: "P-\(id)", product: "MiniMed \(model)", location: "At home", ownership: .patient,
            verdict: verdict, clinical: ClinicalFlags(inUse: true, deliversTherapy: true),
            missing: verdict == .needsReview
                ? MissingFact(code: "model-incomplete", question: "Which model is it, as the type plate says?") : nil)
    }

    static func acknowledgement(by person: String) -> Evidence {
        Sample.evidence(.acknowledgement, by: person, text: "Called; Remote Bolus is off.")
    }

    /// Matched, asked, planned and agreed.
    private func agreed() throws -> Story {
        var story = try Story(
            devices: [
                Self.pump("1", "670G", .affected), Self.pump("2", "600", .needsReview),
                Self.pump("3", "600", .needsReview),
            ], advisories: [ConflictTests.agency])
        try story.tell(.joinAdvisory(ConflictTests.bulletin), by: Story.imports)
        let question = try #require(story.state.questions.first)
        #expect(question.devices == ["2", "3"])
        try story.tell(.answer(question.key, text: "Both plates say MMT-1761.", verdict: .affected), by: Story.ana)
        let offer = try #require(story.state.offers.first { $0.text.contains("Remote Bolus") })
        #expect(story.state.offers.contains { $0.isIncomplete }, "the agency's list was lost in the feed")
        try story.tell(
            .addActions([
                ActionDraft(
                    kind: .configuration, audience: .patient, text: offer.text,
                    source: .advisory(offer.advisory, pointer: offer.pointer), costsNothing: true)
            ]), by: Story.ana)
        try story.tell(.giveKey(.plan, plan: 1), by: Story.ana)
        try story.tell(.giveKey(.plan, plan: 1), by: Story.sam)
        return story
    }

    @Test("two teams agree, act, verify and close; what turns up later opens one pump, and they close again")
    func wholeStory() throws {
        var story = try agreed()
        let all = DeviceScope(["1", "2", "3"])
        #expect(
            story.refusal(.giveKey(.closing, plan: 1), by: Story.sam) == .notReadyToClose,
            "nothing shows that it is done")
        #expect(story.refusal(.startWork(all, action: "A1", reason: nil), by: Story.ana) == .inUse)
        try story.tell(.startWork(all, action: "A1", reason: "Settings change on the phone"), by: Story.ana)
        try story.tell(.recordDone(all, action: "A1", evidence: Self.acknowledgement(by: "ana")), by: Story.ana)
        #expect(story.refusal(.verify(all, note: ""), by: Story.ana) == .ownWork)
        try story.tell(.verify(all, note: "Asked three patients again"), by: Story.sue)
        try story.close()

        try story.tell(.reopen(DeviceScope(["2"]), reason: "The patient switched it on again"), by: Story.cleo)
        #expect(story.state.phase == .remediating && story.state.counts.open == 1)
        try story.tell(
            .recordDone(DeviceScope(["2"]), action: "A1", evidence: Self.acknowledgement(by: "ben")), by: Story.ben)
        try story.tell(.verify(DeviceScope(["2"]), note: ""), by: Story.sue)
        try story.close()
        #expect(story.state.isClosed && story.state.reopenings == 1)
        #expect(try Case(events: story.events) == story.state)
    }

    @Test("an affected version says nothing against a setting, for no version cures this pump")
    func noFix() throws {
        var story = try agreed()
        let all = DeviceScope(["1", "2", "3"])
        try story.tell(.recordDone(all, action: "A1", evidence: Self.acknowledgement(by: "ana")), by: Story.ana)
        try story.tell(.verify(all, note: ""), by: Story.sue)
        try story.close()
        try story.tell(
            .observe([VersionObservation(device: "1", version: "4.11", verdict: .affected)]), by: Story.imports)
        #expect(story.state.isClosed)
    }
}
