import Foundation
import Response
import Testing
import Triage

@Suite("Reading a case: summary, duties, timeline")
struct ReadingTests {
    private func owed(_ story: Story, _ team: Team) -> [Duty.Kind] {
        story.state.duties(of: team).map(\.kind)
    }

    @Test("what each team owes follows the case from its opening to its end")
    func duties() throws {
        var story = try Story(devices: [Sample.device("d1"), Sample.unclear("d2")])
        #expect(owed(story, .security) == [.nameOwner, .assess, .answerQuestions, .writePlan])
        try story.tell(.assignOwner(.security, Person(id: "sam", team: .security)), by: Story.sam)
        try story.tell(.assess(CaseAssessment(priority: "scheduled")), by: Story.sam)
        try story.tell(
            .answer(QuestionTests.tide, text: "Runs 2.4", verdict: .notAffected), by: Story.ana)
        try story.tell(
            .addActions([Sample.patch, Sample.action(.configuration, "Switch off.", costsNothing: true)]), by: Story.ana
        )
        #expect(owed(story, .security) == [.agreePlan, .doNow])
        try story.tell(.giveKey(.plan, plan: 1), by: Story.sam)
        #expect(owed(story, .security) == [.doNow])
        try story.tell(.giveKey(.plan, plan: 1), by: Story.ana)
        #expect(owed(story, .security) == [.carryOut])
        try story.tell(.recordDone(DeviceScope(["d1"]), action: "A1", evidence: Sample.readBack), by: Story.ana)
        #expect(owed(story, .security) == [.verify])
        try story.tell(.verify(DeviceScope(["d1"]), note: ""), by: Story.sam)
        #expect(owed(story, .security) == [.close])
        try story.close()
        #expect(owed(story, .security).isEmpty && owed(story, .biomedicalEngineering).isEmpty)
    }

    @Test("a hand-off is owed before all, and tasks by their date")
    func order() throws {
        var story = try Story(devices: [])
        for (text, days) in [("later", 5), ("sooner", 2)] {
            try story.tell(
                .addTask(.security, text: text, assignee: nil, due: story.now.adding(days: days)), by: Story.sam)
        }
        try story.tell(.handOver(note: "Which ports?", due: nil), by: Story.ana)
        let duties = story.state.duties(of: .security)
        #expect(duties.first?.text == "Take the hand-off of biomedical engineering: Which ports?")
        #expect(duties.filter { $0.kind == .doTask }.map(\.text) == ["sooner", "later"])
    }

    @Test("a summary says how far the case is and whose key is missing, and survives JSON")
    func summary() throws {
        var story = try Story.agreed()
        try story.tell(.withdrawKey(.plan, reason: "No"), by: Story.sam)
        let summary = story.state.summary
        #expect(summary.phase == .planning && summary.counts.open == 2 && summary.version == story.events.count)
        #expect(summary.security.owesPlanKey && !summary.biomedicalEngineering.owesPlanKey)
        let bytes = try JSONEncoder().encode(summary)
        #expect(try JSONDecoder().decode(CaseSummary.self, from: bytes) == summary)
    }

    @Test("every event is told as a sentence, by name where names are given")
    func timeline() throws {
        var story = try Story.closed()
        try story.tell(ReopeningTests.found("d2", "2.1", .affected), by: Story.imports)
        let names = ["ana": "Ana Reyes", "sam": "Sam Okafor"]
        let lines = story.events.map(Timeline { names[$0] }.line)
        #expect(
            lines.map { "\($0.who) \($0.text)" } == [
                "Ana Reyes (biomedical engineering) opened the case “Pumps” for NW-2022-1.",
                "Suture matched the devices: 2 added, 0 changed, 0 no longer listed.",
                "Ana Reyes (biomedical engineering) added 1 action to the plan.",
                "Ana Reyes (biomedical engineering) gave the key of biomedical engineering for version 1 of the plan.",
                "Sam Okafor (security) gave the key of security for version 1 of the plan.",
                "Sam Okafor (security) completed the agreement on version 1 of the plan.",
                "Ana Reyes (biomedical engineering) reported action A1 done on 2 devices, "
                    + "evidence E1 (version read back): Display says so.",
                "Biomedical engineering verified work on 2 devices.",
                "Ana Reyes (biomedical engineering) gave the key of biomedical engineering for closing.",
                "Sam Okafor (security) gave the key of security for closing.",
                "Sam Okafor (security) closed the case: both keys are given.",
                "Suture opened the closed case and 1 device again: "
                    + "The version found on 1 device contradicts what was recorded.",
                "Suture found versions on 1 device.",
            ])
    }

    @Test("no event of any kind is without words")
    func everyKind() throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            var life = try RandomLife(seed: seed)
            for _ in 0..<60 {
                let (command, actor) = life.next()
                _ = try? life.story.tell(command, by: actor)
            }
            for line in life.story.events.map(Timeline().line) {
                #expect(line.text.count > 5 && !line.who.isEmpty && !line.text.contains("_"), "\(line)")
            }
        }
    }
}
