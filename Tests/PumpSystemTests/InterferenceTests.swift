import GlucoseModel
import PumpLink
import PumpSystem
import Testing

/// A remote and a pump in air so bad that most packets are lost, damaged, doubled or overtaken.
@Suite("Interference")
struct InterferenceTests {
    /// An order by remote, through the radio, second by second.
    private struct Room {
        var unit: PumpUnit
        var remote: RemoteControl
        private var port: PumpPort
        private var radio: Radio
        private var random: SeededRandom

        init(_ conditions: RadioConditions, seed: UInt64) throws {
            random = SeededRandom(seed: seed)
            let system = try #require(PairedSystem.make(bolusLimit: Insulin(units: 10), using: &random))
            unit = try PumpSamples.unit()
            port = system.port
            remote = RemoteControl(try #require(system.remote))
            radio = Radio(conditions, seed: seed)
            radio.place(.pump, at: 0)
            radio.place(.remote, at: 1)
        }

        mutating func begin(_ order: DoseOrder, at world: UInt64) {
            for packet in remote.begin(order, at: world, using: &random) {
                radio.send(packet, from: .remote, at: world)
            }
        }

        mutating func cancel(at world: UInt64) {
            for packet in remote.cancel(at: world, using: &random) { radio.send(packet, from: .remote, at: world) }
        }

        mutating func live(seconds: ClosedRange<UInt64>) {
            for second in seconds {
                let world = second * 1000
                unit.pass(to: world)
                for question in unit.pump.questions {
                    unit.input(at: world) { $0.person(.confirm(question.key, question.lease), at: $1) }
                }
                for packet in remote.passTime(to: world, using: &random) {
                    radio.send(packet, from: .remote, at: world)
                }
                while let arrival = radio.next(upTo: world + 999) { hear(arrival) }
            }
        }

        /// Nothing gets through any more.
        mutating func jam() { radio.place(.remote, at: nil) }

        private mutating func hear(_ arrival: Radio.Arrival) {
            if arrival.to == .pump {
                guard let answer = port.receive(arrival.packet, &unit, at: arrival.at, using: &random) else { return }
                radio.send(answer, from: .pump, at: arrival.at)
            } else {
                for packet in remote.receive(arrival.packet, at: arrival.at, using: &random) {
                    radio.send(packet, from: .remote, at: arrival.at)
                }
            }
        }
    }

    private static let storm = RadioConditions(
        loss: 0.5, duplication: 0.3, corruption: 0.3, shortestDelay: 1, longestDelay: 3000)

    @Test("in a storm a bolus is given once or not at all, and what the remote calls certain is true")
    func inAStorm() throws {
        var gotThrough = 0
        for seed in 0..<12 {
            var room = try Room(Self.storm, seed: UInt64(seed))
            room.begin(.bolus(Insulin(units: 1)), at: 1000)
            room.live(seconds: 1...600)
            let given = room.unit.given[.bolus, default: 0]
            #expect(given == 0 || given == 40, "seed \(seed)")
            if given > 0 { gotThrough += 1 }
            switch room.remote.state {
            case .finished(.ended(let outcome, let delivered)):
                #expect(delivered == Insulin(pulses: given), "seed \(seed)")
                #expect((outcome == .completed) == (given == 40), "seed \(seed)")
            case .finished(.neverStarted), .finished(.refused):
                #expect(given == 0, "seed \(seed)")
            case .finished(.seeReceipts), .idle, .preparing, .awaitingPerson, .committing, .delivering, .unknown:
                break
            }
        }
        // It means something only if some do get through.
        #expect(gotThrough > 1, "\(gotThrough) of 12 got through")
    }

    @Test("a cancel that does not get through is not taken for one that did, and a person at the pump still stops it")
    func cancelFails() throws {
        var room = try Room(RadioConditions(), seed: 1)
        room.begin(.bolus(Insulin(units: 5)), at: 1000)
        room.live(seconds: 1...30)
        #expect(room.unit.pump.isBolusing)
        room.jam()
        room.cancel(at: 31_000)
        room.live(seconds: 31...60)
        #expect(room.unit.pump.isBolusing)
        if case .finished = room.remote.state { Issue.record("the remote claims to know: \(room.remote.state)") }
        room.unit.input(at: 61_000) { $0.person(.cancel, at: $1) }
        let given = room.unit.given[.bolus, default: 0]
        room.live(seconds: 62...200)
        #expect(room.unit.given[.bolus] == given)
        #expect(room.unit.receipts.last?.outcome == .cancelled)
    }
}
