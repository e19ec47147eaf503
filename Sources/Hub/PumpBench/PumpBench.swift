import Foundation
public import GlucoseModel
import PumpLink
import PumpSystem

/// A simulated pump as a process: its state in a folder, its radio on the loopback, its face at a terminal.
public actor PumpBench: AirListener {
    var unit: PumpUnit
    var port: PumpPort
    var clock: BenchClock
    var body: Body?
    /// Messages that are still to be lost on purpose: to the pump, and of it.
    var lost = (incoming: 0, outgoing: 0)
    var random = SystemRandomNumberGenerator()
    let device: BenchDevice
    let face: BenchFace
    /// The digits that the screen shows while pairing is open.
    var code: PairingCode?
    /// What the screen asks, as the person was last told.
    var asked: [PendingQuestion] = []
    private var storage: PumpStorage
    private let bodyPath: String
    private var stations: [Station: (frames: AsyncStream<[UInt8]>.Continuation, packets: Reassembler)] = [:]

    /// A pump of a bench, new or as it was kept.
    ///
    /// - Parameters:
    ///   - home: the folder of the bench, with the factory and a folder for each device.
    ///   - name: the pump's folder in it.
    ///   - patient: who wears it, if anyone.
    ///   - speed: seconds that pass in a second.
    public init(
        home: String, name: String, patient: VirtualPatient?, speed: Double, face: BenchFace
    ) throws(BenchError) {
        let folder = try BenchFolder("\(home)/\(name)")
        device = try BenchDevice(.pump, home: home, folder)
        storage = try PumpStorage(folder)
        self.face = face
        bodyPath = "\(home)/body"
        clock = BenchClock(world: Self.sinceMidnight(), speed: speed)
        let world = clock.now
        let settings = patient.flatMap { LabPatient($0) }?.settings ?? Self.settings
        let id = device.credentials.identity.id
        let unit =
            storage.entries.isEmpty
            ? PumpUnit(id: id, settings: settings, filled: Insulin(units: 200), at: world, keepsActs: true)
            : PumpUnit(
                restoring: id, storage.entries, receipts: storage.receipts.map(\.claim.facts), initial: settings,
                at: world)
        guard let unit else { throw BenchError("no pump may work with these settings") }
        self.unit = unit
        port = PumpPort(
            credentials: device.credentials, anchor: device.anchor, records: storage.records,
            bolusLimit: settings.therapy.limits.bolus, receipts: storage.receipts)
        body = patient.map { Body($0, at: world) }
    }

    /// What a new pump works with where nobody wears it.
    private static let settings = PumpSettings(
        therapy: TherapySettings(
            basal: [BasalSegment(startMinute: 0, milliunitsPerHour: 800)],
            limits: DoseLimits(
                bolus: Insulin(units: 10), perHour: Insulin(units: 15), perDay: Insulin(units: 60),
                onBoard: Insulin(units: 20), milliunitsPerHour: 5000, remoteBolus: true)))

    private static func sinceMidnight() -> UInt64 {
        UInt64(max(0, Date().timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400)) * 1000)
    }

    /// Runs the pump until the person ends it.
    ///
    /// - Parameter address: where devices of the bench connect to.
    public func run(listeningAt address: LoopbackAddress) async throws {
        try settle()
        try tellGlucose()
        face.say("\(Wording.device(device.credentials.identity.id, .pump)), \(port.records.count) paired")
        try await BenchRun.run(
            face, type: { try await self.type($0) }, tick: { try await self.tick() },
            [
                {
                    try await Air.listen(at: address, self) { [face = self.face] in face.say("listening at \($0)") }
                }
            ])
    }

    /// Lets the world's time pass.
    func tick() throws {
        let world = clock.now
        let hasLived = body.map { $0.nextMinute <= world } ?? false
        while var body, body.nextMinute <= world {
            unit.pass(to: body.nextMinute)
            body.live(unit.givenPulses)
            self.body = body
        }
        unit.pass(to: world)
        port.passTime(unit, to: world)
        try settle()
        if hasLived { try tellGlucose() }
        draw()
    }

    /// Puts the patient's glucose where transmitter and meter measure it; an empty file where nobody wears the pump.
    private func tellGlucose() throws {
        let glucose = body.map { "\($0.glucose.tissue) \($0.glucose.plasma)\n" } ?? ""
        try BenchFolder.write(bodyPath, Array(glucose.utf8))
    }

    /// Does what the pump did, in its order: storage, motor, receipts; then tells the person. Only afterwards may an
    /// answer leave.
    func settle() throws {
        let world = clock.now
        for act in unit.takeActs() {
            switch act {
            case .write(let step): try storage.write(step)
            case .replaceJournal(let step): try storage.replaceJournal(step)
            case .move(let kind): try storage.move(kind, at: world)
            case .issue(let facts, let ended):
                if let receipt = port.issue(facts, at: ended) { try storage.keep(receipt) }
            }
        }
        for effect in unit.takeShown() { tell(effect) }
        if case .open = port.pairingState {} else { code = nil }
        announce()
    }

    /// Keeps the pairs; before the packet that completes one leaves.
    func keepPairs() throws { try storage.keep(port.records) }

    // MARK: The radio

    func join(_ station: Station, _ frames: AsyncStream<[UInt8]>.Continuation) {
        stations[station] = (frames, Reassembler())
    }

    func leave(_ station: Station) { stations[station] = nil }

    func hear(_ frame: [UInt8], from station: Station) {
        let world = clock.now
        guard let packet = (try? stations[station]?.packets.receive(frame, at: PumpInstant(milliseconds: world))) ?? nil
        else { return }
        if lost.incoming > 0 {
            lost.incoming -= 1
            return face.say("fault: a message to the pump was lost")
        }
        let answer = port.receive(packet, &unit, at: world, using: &random)
        do {
            try settle()
            if let answer { send(answer) }
            draw()
        } catch {
            // What could not be kept must not go on: the next tick finds the same and ends the pump.
            unit.cutPower()
            face.say("\(error)")
        }
    }

    /// Everyone in range hears it.
    func send(_ packet: [UInt8]) {
        if lost.outgoing > 0 {
            lost.outgoing -= 1
            return face.say("fault: a message of the pump was lost")
        }
        for frame in Fragmenter.frames(of: packet) {
            for station in stations.values { station.frames.yield(frame) }
        }
    }

    /// How many connections there are.
    var connections: Int { stations.count }
}
