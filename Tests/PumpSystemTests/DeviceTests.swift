import GlucoseModel
import PumpLink
import PumpSystem
import Testing

/// The real protocol between the real state machines, packet by packet.
@Suite("Devices over PumpLink")
struct DeviceTests {
    /// A pump with its port, and its paired devices.
    private struct Home {
        var unit: PumpUnit
        var port: PumpPort
        let system: PairedSystem
        var random = SeededRandom(seed: 42)

        init() throws {
            var random = SeededRandom(seed: 41)
            system = try #require(PairedSystem.make(bolusLimit: Insulin(units: 10), using: &random))
            port = system.port
            unit = try PumpSamples.unit()
        }

        /// The pump hears a packet.
        mutating func hear(_ packet: [UInt8], at world: UInt64) -> [UInt8]? {
            port.receive(packet, &unit, at: world, using: &random)
        }

        /// Passes packets to the pump and its answers to the remote until both are silent.
        mutating func exchange(_ packets: [[UInt8]], _ remote: inout RemoteControl, at world: UInt64) {
            var packets = packets
            while !packets.isEmpty {
                let packet = packets.removeFirst()
                guard let answer = hear(packet, at: world) else { continue }
                packets += remote.receive(answer, at: world, using: &random)
            }
        }

        mutating func confirm(at world: UInt64) {
            for question in unit.pump.questions {
                unit.input(at: world) { $0.person(.confirm(question.key, question.lease), at: $1) }
            }
        }
    }

    @Test("a remote's bolus: asked, confirmed on the pump, committed, delivered, and known to be delivered")
    func bolus() throws {
        var home = try Home()
        var remote = RemoteControl(try #require(home.system.remote))
        var random = SeededRandom(seed: 1)
        home.exchange(remote.begin(.bolus(Insulin(units: 1)), at: 1_000, using: &random), &remote, at: 1_000)
        guard case .awaitingPerson = remote.state else { throw Unexpected(state: "\(remote.state)") }
        home.confirm(at: 4_000)
        for world in stride(from: UInt64(5_000), through: 90_000, by: 1_000) {
            home.exchange(remote.passTime(to: world, using: &random), &remote, at: world)
        }
        #expect(remote.state == .finished(.ended(.completed, delivered: Insulin(units: 1))))
        #expect(home.unit.given[.bolus] == 40)
    }

    @Test("after the pump's power was out the remote opens a new session and learns what became of its bolus")
    func powerCut() throws {
        var home = try Home()
        var remote = RemoteControl(try #require(home.system.remote))
        var random = SeededRandom(seed: 2)
        home.exchange(remote.begin(.bolus(Insulin(units: 1)), at: 1_000, using: &random), &remote, at: 1_000)
        home.confirm(at: 2_000)
        for world in stride(from: UInt64(3_000), through: 20_000, by: 1_000) {
            home.exchange(remote.passTime(to: world, using: &random), &remote, at: world)
        }
        home.unit.failPower(afterActs: 0)
        home.unit.pass(to: 25_000)
        let given = home.unit.given[.bolus, default: 0]
        #expect(!home.unit.isOn && given > 5 && given < 40)
        home.unit.start(at: 30_000)
        for world in stride(from: UInt64(31_000), through: 90_000, by: 1_000) {
            home.exchange(remote.passTime(to: world, using: &random), &remote, at: world)
        }
        #expect(remote.state == .finished(.ended(.interrupted, delivered: Insulin(pulses: given))))
        #expect(home.unit.given[.bolus] == given)
    }

    @Test("the bridge may ask for status and for nothing that moves insulin; unplugged it says nothing at all")
    func bridge() throws {
        var home = try Home()
        var gateway = RelayGateway(home.system.gateway)
        var random = SeededRandom(seed: 3)
        let maybeOpening = gateway.open(at: 1_000, using: &random)
        let opening = try #require(maybeOpening)
        let maybeAnswer = home.hear(opening, at: 1_000)
        let answer = try #require(maybeAnswer)
        #expect(gateway.receive(answer, at: 1_000) == nil)
        func ask(_ request: Request) throws -> Response? {
            let maybePacket = gateway.seal(request, at: 2_000)
            let packet = try #require(maybePacket)
            let maybeAnswer = home.hear(packet, at: 2_000)
            let answer = try #require(maybeAnswer)
            return gateway.receive(answer, at: 2_000)
        }
        guard case .status = try ask(.status) else { throw Unexpected(state: "no status") }
        for order in [
            DoseOrder.bolus(Insulin(units: 1)), .suspend(seconds: 600),
            .temporaryBasal(milliunitsPerHour: 0, seconds: 600), .settings(PumpSamples.settings().therapy),
        ] {
            #expect(
                try ask(.prepare(CommandID(1), order)) == .refused(CommandID(1), .notAllowed, highest: .none))
        }
        gateway.plug(false)
        #expect(gateway.seal(.status, at: 3_000) == nil)
        #expect(gateway.open(at: 3_000, using: &random) == nil)
    }

    @Test("a reading counts with its origin's signature, whoever carries it, once, and not when it was changed")
    func readings() throws {
        var home = try Home()
        var gateway = RelayGateway(home.system.gateway)
        var random = SeededRandom(seed: 4)
        let maybeOpening = gateway.open(at: 1_000, using: &random)
        let opening = try #require(maybeOpening)
        let maybeAnswer = home.hear(opening, at: 1_000)
        _ = gateway.receive(try #require(maybeAnswer), at: 1_000)
        var transmitter = SensorTransmitter(
            id: PairedSystem.ID.transmitter, key: home.system.transmitter.key,
            sensor: GlucoseSensor(.dexcom, seed: 5))
        let maybeReading = transmitter.measure(120, minute: 0)
        let reading = try #require(maybeReading)
        func carry(_ reading: SignedReading) throws -> Response? {
            let maybePacket = gateway.seal(.reading(reading), at: 2_000)
            let packet = try #require(maybePacket)
            let maybeAnswer = home.hear(packet, at: 2_000)
            let answer = try #require(maybeAnswer)
            return gateway.receive(answer, at: 2_000)
        }
        var claim = reading.claim
        claim.milligramsPerDecilitre = 400
        let refused = Response.refused(.none, .badReading, highest: .none)
        #expect(try carry(SignedReading(claim: claim, signature: reading.signature)) == refused)
        #expect(try carry(reading) == .readingTaken(1))
        #expect(try carry(reading) == refused)
    }

    @Test("a transmitter measures at its sensor's pace and tells the trend")
    func transmitter() throws {
        var random = SeededRandom(seed: 6)
        var transmitter = SensorTransmitter(
            id: PairedSystem.ID.transmitter, key: try IdentityKey(using: &random),
            sensor: GlucoseSensor(.guardian, seed: 5))
        var readings: [SignedReading] = []
        for minute in 0..<60 {
            if let reading = transmitter.measure(300 - 4 * Double(minute), minute: minute) { readings.append(reading) }
        }
        #expect(readings.count == 12)
        #expect(readings.map(\.claim.sequence) == Array(1...12))
        #expect((-80 ... -5).contains(try #require(readings.last).claim.trend))
    }

    @Test("a meter's readings lie near the truth and carry its signature")
    func meter() throws {
        var random = SeededRandom(seed: 7)
        let key = try IdentityKey(using: &random)
        var meter = BloodMeter(id: DeviceID(0x31), key: key, seed: 1)
        let identity = DeviceIdentity(id: DeviceID(0x31), role: .meter, key: key.publicKey)
        var sum = 0.0
        for minute in 0..<200 {
            let maybeReading = meter.measure(150, minute: minute)
            let reading = try #require(maybeReading)
            #expect(reading.isGenuine(from: identity))
            sum += Double(reading.claim.milligramsPerDecilitre)
        }
        #expect(abs(sum / 200 - 150) < 3)
    }

    @Test("receipts are signed by the pump, fetched by a remote, and verify; none is signed twice")
    func receipts() throws {
        var home = try Home()
        var remote = RemoteControl(try #require(home.system.remote))
        var random = SeededRandom(seed: 8)
        let facts = ReceiptFacts(
            sequence: 1, key: CommandKey(peer: DeviceID(1), command: CommandID(1)), role: .remote,
            ordered: Insulin(units: 1), delivered: Insulin(units: 1), outcome: .completed)
        #expect(home.port.issue(facts, at: .zero) != nil)
        #expect(home.port.issue(facts, at: .zero) == nil)
        home.exchange(remote.ask(.receipts(from: 1, count: 8), at: 1_000, using: &random), &remote, at: 1_000)
        guard case .receipts(let fetched)? = remote.takeAnswers().first else { throw Unexpected(state: "no receipts") }
        let record = try #require(home.port.records.first)
        #expect(
            try ReceiptVerifier.verify(fetched, pump: record.pump.id, key: record.pump.key) == Insulin(units: 1))
    }

    @Test("nothing of a bridge is answered while the pump's bridge is unplugged")
    func unpluggedAtThePump() throws {
        var home = try Home()
        var gateway = RelayGateway(home.system.gateway)
        var random = SeededRandom(seed: 9)
        let maybeOpening = gateway.open(at: 1_000, using: &random)
        let maybeAnswer = home.hear(try #require(maybeOpening), at: 1_000)
        _ = gateway.receive(try #require(maybeAnswer), at: 1_000)
        home.port.isBridgePlugged = false
        let asked = gateway.seal(.status, at: 2_000)
        #expect(home.hear(try #require(asked), at: 2_000) == nil)
        home.port.isBridgePlugged = true
        let again = gateway.seal(.status, at: 3_000)
        #expect(home.hear(try #require(again), at: 3_000) != nil)
    }

    @Test("a transmitter whose clock starts again is heard once it has opened a session itself")
    func clockStartsAgain() throws {
        var home = try Home()
        var random = SeededRandom(seed: 10)
        func send(_ station: inout RemoteControl, _ number: UInt64, measured: UInt64, at world: UInt64) throws
            -> Response?
        {
            let claim = GlucoseReading(
                origin: PairedSystem.ID.transmitter, source: .sensor, sequence: number,
                measured: PumpInstant(milliseconds: measured), milligramsPerDecilitre: 120, trend: 0)
            let reading = try SignedReading(signing: claim, with: home.system.transmitter.key)
            home.exchange(station.ask(.reading(reading), at: world, using: &random), &station, at: world)
            return station.takeAnswers().first
        }
        var before = RemoteControl(home.system.transmitter.link)
        #expect(try send(&before, 1, measured: 7_200_000, at: 7_200_000) == .readingTaken(1))
        #expect(try send(&before, 2, measured: 0, at: 7_300_000) == .refused(.none, .badReading, highest: .none))
        var after = RemoteControl(home.system.transmitter.link)
        #expect(try send(&after, 3, measured: 1_000, at: 7_400_000) == .readingTaken(3))
    }

    @Test("pairings, sessions and cleared alarms are in the history, and no device can flood it")
    func history() throws {
        var home = try Home()
        var random = SeededRandom(seed: 12)
        let remote = PairedSystem.ID.remote
        for world in stride(from: UInt64(10_000), to: 600_000, by: 10_000) {
            var again = RemoteControl(try #require(home.system.remote))
            home.exchange(again.ask(.status, at: world, using: &random), &again, at: world)
            #expect(again.takeAnswers().count == 1)
        }
        home.unit.input(at: 700_000) { $0.notePairing(of: remote, at: $1) }
        home.unit.isBlocked = true
        home.unit.pass(to: 1_000_000)
        home.unit.input(at: 1_100_000) { $0.person(.clear(.occlusion), at: $1) }
        home.port.removePair(remote, &home.unit, at: 1_200_000)
        let events = home.unit.pump.memory.history.map(\.event)
        #expect(events.count { $0 == .connected(remote) } == 1)
        for event in [HistoryEvent.paired(remote), .alarm(.occlusion), .cleared(.occlusion), .unpaired(remote)] {
            #expect(events.contains(event), "\(event)")
        }
    }

    @Test("a window for pairing does not outlive a power cut")
    func pairingAfterPowerCut() throws {
        var home = try Home()
        var random = SeededRandom(seed: 11)
        home.port.passTime(home.unit, to: 500_000)
        home.port.openPairing(with: .digits(using: &random), at: home.unit.clock(500_000))
        guard case .open = home.port.pairingState else { throw Unexpected(state: "not open") }
        home.unit.cutPower()
        home.unit.start(at: 510_000)
        home.port.passTime(home.unit, to: 510_000)
        #expect(home.port.pairingState == .closed(nil))
    }

    private struct Unexpected: Error { let state: String }
}
