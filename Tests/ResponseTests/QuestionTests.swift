import Response
import Testing

@Suite("The queue of missing facts")
struct QuestionTests {
    static let tide = DeviceQuestion.Key(product: "Tide 400", fact: "version-no-version")

    @Test("devices of one product with one missing fact share a question; the widest comes first")
    func groups() throws {
        let story = try Story(devices: [
            Sample.unclear("d3", product: "Tide 200"), Sample.unclear("d2"), Sample.unclear("d1"), Sample.device("d4"),
        ])
        #expect(story.state.questions.map(\.devices) == [["d1", "d2"], ["d3"]])
        #expect(story.state.questions.first?.key == Self.tide)
        #expect(story.state.questions.first?.question == "Which version does it run?")
    }

    @Test("one answer settles every device that waits for it")
    func answers() throws {
        var story = try Story(devices: [Sample.unclear("d1"), Sample.unclear("d2"), Sample.unclear("d3", product: "X")])
        try story.tell(.answer(Self.tide, text: "All run 2.4 (service log)", verdict: .notAffected), by: Story.ana)
        #expect(story.state.counts.cleared == 2 && story.state.counts.needsReview == 1)
        #expect(story.refusal(.answer(Self.tide, text: "x", verdict: .affected), by: Story.ana) == .notFound)
    }

    @Test("an answer decides, says why and comes from a person")
    func badAnswers() throws {
        let story = try Story(devices: [Sample.unclear("d1")])
        func answer(_ text: String, _ verdict: DeviceVerdict, _ actor: Actor = Story.ana) -> Refusal.Code? {
            story.refusal(.answer(Self.tide, text: text, verdict: verdict), by: actor)
        }
        #expect(answer("x", .needsReview) == .answerUnsettled)
        #expect(answer("", .affected) == .textMissing)
        #expect(answer("x", .affected, Story.imports) == .personOnly)
        #expect(answer("x", .affected) == nil)
    }

    @Test("an answer stands when matching asks the same question again, and falls when matching knows better")
    func stands() throws {
        var story = try Story(devices: [Sample.unclear("d1")])
        try story.tell(.answer(Self.tide, text: "Runs 2.4", verdict: .notAffected), by: Story.ana)
        #expect(try story.tell(DeviceSetTests.sync([Sample.unclear("d1")]), by: Story.imports).isEmpty)
        try story.tell(DeviceSetTests.sync([Sample.device("d1", version: "2.0")]), by: Story.imports)
        #expect(story.state.counts.open == 1)
    }

    @Test("an answer of affected makes the devices open")
    func affected() throws {
        var story = try Story(devices: [Sample.unclear("d1")])
        try story.tell(.answer(Self.tide, text: "Runs 2.1", verdict: .affected), by: Story.ana)
        #expect(story.state.questions.isEmpty && story.state.counts.notRemediated == 1)
    }
}
