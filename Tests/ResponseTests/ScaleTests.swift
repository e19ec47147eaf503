import Response
import Testing
import Triage

@Suite("A case with very many devices and events")
struct ScaleTests {
    @Test("100,000 devices: matched, done in bulk, verified, closed and folded again", .timeLimit(.minutes(3)))
    func manyDevices() throws {
        let devices = (0..<100_000).map { Sample.device("d\($0)") }
        let story = try Story.finished(devices: devices)
        #expect(story.state.counts.verified == 100_000 && story.events.count == 8)
        #expect(try Case(events: story.events) == story.state)
    }

    @Test(
        "10,000 events on a case with many devices are folded one by one, not device by device", .timeLimit(.minutes(3))
    )
    func manyEvents() throws {
        var story = try Story.agreed(devices: (0..<20_000).map { Sample.device("d\($0)") })
        for number in 0..<10_000 {
            try story.tell(
                .recordDone(DeviceScope(["d\(number)"]), action: "A1", evidence: Sample.readBack), by: Story.ana)
        }
        #expect(story.state.counts.unverified == 10_000)
        #expect(try Case(events: story.events).counts == story.state.counts)
    }
}
