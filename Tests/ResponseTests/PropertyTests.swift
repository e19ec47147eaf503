import Foundation
import Response
import Testing
import Triage

/// Random lives of a case. A failing run prints its seed; `SUTURE_CASE_SEED=…` runs that one alone, and
/// `SUTURE_CASE_RUNS=…` sets how many there are.
@Suite("Promises that hold whatever happens")
struct PropertyTests {
    static let seeds: [UInt64] = {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["SUTURE_CASE_SEED"].flatMap(UInt64.init) { return [seed] }
        let runs = environment["SUTURE_CASE_RUNS"].flatMap(UInt64.init) ?? 2000
        return Array(1...max(1, runs))
    }()

    /// One life: what broke, and which events there were.
    private func live(seed: UInt64, steps: Int = 70, each: (CaseEvent, Case) -> Void = { _, _ in }) throws -> Story {
        var life = try RandomLife(seed: seed)
        var witness = Witness()
        var replay = try Case(events: life.story.events.prefix(1))
        for (place, event) in life.story.events.enumerated() {
            if place > 0 { try replay.apply(event) }
            witness.see(event, after: replay)
        }
        for step in 0..<steps {
            let (command, actor) = life.next()
            let id = "c\(step)"
            guard let new = try? life.story.state.decide(command, by: actor, at: life.story.now, commandID: id) else {
                continue
            }
            for event in new {
                try life.story.state.apply(event)
                life.story.events.append(event)
                witness.see(event, after: life.story.state)
                each(event, life.story.state)
            }
            guard witness.broken.isEmpty else {
                Issue.record("seed \(seed), step \(step), \(command) by \(actor.id): \(witness.broken)")
                break
            }
            if !new.isEmpty {
                let again = try life.story.state.decide(command, by: actor, at: life.story.now, commandID: id)
                #expect(again.isEmpty, "seed \(seed), step \(step): a repeated command gave events")
            }
        }
        return life.story
    }

    @Test("two keys, evidence, another's verification and no open device: after every event of every life")
    func promises() throws {
        var types: [String: Int] = [:]
        var reopened: [ReopenCause: Int] = [:]
        for seed in Self.seeds {
            let story = try live(seed: seed)
            #expect(try Case(events: story.events) == story.state, "seed \(seed): folding gives another state")
            for event in story.events {
                types[event.payload.type, default: 0] += 1
                if case .reopened(let data) = event.payload, data.wasClosed { reopened[data.cause, default: 0] += 1 }
            }
        }
        guard Self.seeds.count >= 500 else { return }
        // Lives in which nothing happens would keep every promise.
        #expect(types.count == 32, Comment(rawValue: "only these came about: \(types)"))
        #expect(types["closed", default: 0] > Self.seeds.count / 4, Comment(rawValue: "\(types)"))
        // Withdrawing an action takes an open case, so that it never opens a closed one.
        #expect(reopened.count == ReopenCause.allCases.count - 1, Comment(rawValue: "\(reopened)"))
    }

    @Test("a log cut anywhere is a case, and the rest leads on to the same state")
    func prefixes() throws {
        for seed in Self.seeds.prefix(100) {
            let story = try live(seed: seed)
            let cut = 1 + Int(seed) % story.events.count
            var state = try Case(events: story.events.prefix(cut))
            for event in story.events.dropFirst(cut) { try state.apply(event) }
            #expect(state == story.state, "seed \(seed), cut at \(cut)")
        }
    }

    @Test("nothing comes about before the next tick that was told ahead")
    func nextTick() throws {
        for seed in Self.seeds.prefix(300) {
            var story = try live(seed: seed)
            try story.tell(.tick, by: Story.clock)
            for _ in 0..<5 {
                guard let next = story.state.nextTick(after: story.now) else {
                    story.wait(days: 4000)
                    #expect(try story.tell(.tick, by: Story.clock).isEmpty, "seed \(seed): no tick was told")
                    break
                }
                let before = Instant(milliseconds: next.milliseconds - 1)
                let early = try story.state.decide(.tick, by: Story.clock, at: before)
                #expect(early.isEmpty, "seed \(seed): a tick before \(next)")
                story.now = next
                try story.tell(.tick, by: Story.clock)
            }
        }
    }

    @Test("every event survives JSON, and the same event is the same bytes")
    func json() throws {
        let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var types: Set<String> = []
        for seed in Self.seeds.prefix(200) {
            for event in try live(seed: seed).events {
                types.insert(event.payload.type)
                let bytes = try encoder.encode(event)
                let back = try decoder.decode(CaseEvent.self, from: bytes)
                #expect(back == event, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
                #expect(try encoder.encode(back) == bytes, "seed \(seed)")
            }
        }
        if Self.seeds.count >= 200 { #expect(types.count >= 30, Comment(rawValue: "\(types.sorted())")) }
    }
}
