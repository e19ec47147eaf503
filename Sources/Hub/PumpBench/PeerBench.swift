import Foundation
import GlucoseModel
public import PumpLink
import PumpSystem

/// A simulated device beside the pump as a process: remote, phone, meter, transmitter or gateway.
///
/// A gateway also carries the frames of devices that connect to it, which it cannot read, while it is plugged in.
public actor PeerBench: AirListener {
    let role: Role
    let device: BenchDevice
    let face: BenchFace
    var station: PeerStation
    var clock: BenchClock
    var random = SystemRandomNumberGenerator()
    /// Where readings come from, for the devices that measure.
    var sensor: BenchSensor?
    /// Whether a gateway carries anything.
    var isPlugged = true
    /// The receipts that were fetched so far, and where they go.
    var fetching: (path: String, receipts: [SignedReceipt])?
    private let folder: BenchFolder
    private var kept: Kept
    private var hosts: [Station: AsyncStream<[UInt8]>.Continuation] = [:]
    private var guests: [Station: AsyncStream<[UInt8]>.Continuation] = [:]
    private var packets = Reassembler()
    private var told: (pairing: PeerStation.Pairing, state: RequesterState)

    /// What a device keeps: it must not use a number twice.
    private struct Kept: Codable {
        var record: PairRecord?
        var pumpChain: [Data] = []
        var lastCommand: UInt64 = 0
        var lastReading: UInt64 = 0
    }

    /// A device of a bench, new or as it was kept.
    ///
    /// - Parameters:
    ///   - role: what it is.
    ///   - home: the folder of the bench.
    ///   - name: the device's folder in it.
    ///   - speed: seconds that pass in a second.
    public init(_ role: Role, home: String, name: String, speed: Double, face: BenchFace) throws(BenchError) {
        self.role = role
        self.face = face
        folder = try BenchFolder("\(home)/\(name)")
        device = try BenchDevice(role, home: home, folder)
        clock = BenchClock(world: 0, speed: speed)
        kept = Kept()
        if let bytes = try folder.read("state.json") {
            guard let known = try? JSONDecoder().decode(Kept.self, from: Data(bytes)) else {
                throw BenchError("\(folder.file("state.json")) is damaged: remove it and pair again")
            }
            kept = known
        }
        station = PeerStation(
            device.credentials, device.anchor, record: kept.record, lastCommand: CommandID(kept.lastCommand))
        sensor = BenchSensor(device, role, bodyPath: "\(home)/body", lastSequence: kept.lastReading)
        told = (station.pairing, .idle)
    }

    /// Runs the device until the person ends it.
    ///
    /// - Parameters:
    ///   - pump: where the pump, or a gateway before it, listens.
    ///   - guests: where a gateway lets devices connect.
    public func run(connectingTo pump: LoopbackAddress, guests address: LoopbackAddress?) async throws {
        face.say(
            "\(Wording.device(device.credentials.identity.id, role)), \(kept.record == nil ? "not paired" : "paired")")
        if let label = device.label { face.say("label: \(Self.grouped(label.text))") }
        // What was under way when it ended is unknown until the pump has been asked.
        if kept.lastCommand > 0 { send(station.control?.resume(at: clock.now, using: &random) ?? []) }
        var parts: [@Sendable () async throws -> Void] = [{ await Air.connect(to: pump, self) }]
        if let address {
            parts.append {
                try await Air.listen(at: address, self) { [face = self.face] in face.say("listening at \($0)") }
            }
        }
        try await BenchRun.run(
            face, type: { try await self.type($0) }, tick: { try await self.tick() }, parts)
    }

    private static func grouped(_ text: String) -> String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// Lets time pass.
    func tick() throws {
        let world = clock.now
        if let reading = sensor?.measureWhenDue(at: world) { try tell(reading) }
        send(station.passTime(to: world, using: &random))
        try settle()
    }

    /// Keeps what must not be forgotten, then tells the person what has changed.
    func settle() throws {
        if station.takeNewLink() != nil {
            (kept.record, kept.pumpChain) = (station.record, station.pumpChain.map { Data($0) })
            try keep()
        }
        if station.pairing != told.pairing {
            told.pairing = station.pairing
            face.say(Self.words(station.pairing))
        }
        if let state = station.control?.state, !state.looksLike(told.state) {
            told.state = state
            face.say(Wording.requester(state))
        }
        for answer in station.control?.takeAnswers() ?? [] { try take(answer) }
        face.draw?(screen)
    }

    private static func words(_ pairing: PeerStation.Pairing) -> String {
        switch pairing {
        case .none: "not paired"
        case .running: "comparing codes with the pump"
        case .awaitingPerson: "the codes agree: confirm this device on the pump"
        case .paired: "paired"
        case .failed(let why): "not paired: \(Wording.failure(why))"
        }
    }

    /// Signs and tells a reading; its number is kept first, so that it is never used again.
    func tell(_ reading: SignedReading) throws {
        kept.lastReading = reading.claim.sequence
        try keep()
        face.say("measured \(reading.claim.milligramsPerDecilitre) mg/dL")
        send(station.control?.ask(.reading(reading), at: clock.now, using: &random) ?? [])
    }

    /// Begins an order; its number is kept before anything is sent.
    func begin(_ order: DoseOrder) throws {
        guard station.control?.isBusy == false else {
            return face.say(station.control == nil ? "not paired" : "the last command is not over yet")
        }
        let packets = station.begin(order, at: clock.now, using: &random)
        kept.lastCommand = station.control?.lastCommand.value ?? 0
        try keep()
        send(packets)
    }

    private func keep() throws(BenchError) {
        guard let bytes = try? JSONEncoder().encode(kept) else { throw BenchError("the state cannot be kept") }
        try folder.write("state.json", [UInt8](bytes))
    }

    var pumpChain: [[UInt8]] { kept.pumpChain.map { [UInt8]($0) } }

    // MARK: The radio

    func join(_ connection: Station, _ frames: AsyncStream<[UInt8]>.Continuation) {
        if connection.side == .host {
            hosts[connection] = frames
            face.say("in range")
        } else {
            guests[connection] = frames
        }
    }

    func leave(_ connection: Station) {
        if hosts.removeValue(forKey: connection) != nil { face.say("out of range") }
        guests[connection] = nil
    }

    func hear(_ frame: [UInt8], from connection: Station) {
        guard isPlugged else { return }
        if connection.side == .guest {
            for host in hosts.values { host.yield(frame) }
            return
        }
        for guest in guests.values { guest.yield(frame) }
        let world = clock.now
        let packet = (try? packets.receive(frame, at: PumpInstant(milliseconds: world))) ?? nil
        guard let packet else { return }
        let replies = station.receive(packet, at: world, using: &random)
        do {
            // The pair is kept before anything is said under it.
            try settle()
            send(replies)
        } catch {
            face.say("\(error)")
        }
    }

    /// Sends packets to the pump.
    func send(_ packets: [[UInt8]]) {
        guard isPlugged else { return }
        for frame in packets.flatMap({ Fragmenter.frames(of: $0) }) {
            for host in hosts.values { host.yield(frame) }
        }
    }

    /// Whether the pump, or a gateway before it, is connected.
    var isInRange: Bool { !hosts.isEmpty }
}

extension RequesterState {
    /// Whether a person would read the same: seconds that pass are no news.
    fileprivate func looksLike(_ other: RequesterState) -> Bool {
        switch (self, other) {
        case (.awaitingPerson(let left), .awaitingPerson(let right)): left.id == right.id
        default: self == other
        }
    }
}
