import GlucoseModel
public import PumpLink

/// Where adversarial schedules take place: a pump and its devices, with their sessions standing, copied for each
/// schedule. One seed makes all keys.
public struct AdversaryArena: Sendable {
    /// Which link is attacked.
    public enum Link: Hashable, Sendable {
        /// PumpLink, under rules that may leave a defence out.
        case pumpLink(LedgerRules)
        /// The weak link; the adversary overheard the pairing.
        case weak
    }

    /// The world's time at which schedules begin, ms.
    static let begin: UInt64 = 60_000

    let link: Link
    let unit: PumpUnit
    let port: PumpPort
    let remote: RemoteControl
    /// The same remote in other hands, which counts its commands from further on.
    let thief: RemoteControl
    let gateway: RelayGateway
    let weakPort: WeakPort
    let weakKey: UInt64
    let order = DoseOrder.bolus(Insulin(units: 1))

    /// An arena.
    ///
    /// - Returns: nil where no keys could be made or the sessions do not stand.
    public init?(_ link: Link, seed: UInt64) {
        var random = SeededRandom(seed: seed, stream: 17)
        var rules = WeakPort.rules
        if case .pumpLink(let given) = link { rules = given }
        let limits = DoseLimits(
            bolus: Insulin(units: 5), perHour: Insulin(units: 8), perDay: Insulin(units: 60),
            onBoard: Insulin(units: 10), milliunitsPerHour: 5000, remoteBolus: true)
        let settings = PumpSettings(
            therapy: TherapySettings(basal: [BasalSegment(startMinute: 0, milliunitsPerHour: 1000)], limits: limits))
        guard let system = PairedSystem.make(bolusLimit: limits.bolus, using: &random), var remote = system.remote,
            var unit = PumpUnit(
                id: PairedSystem.ID.pump, settings: settings, filled: Insulin(units: 200), rules: rules)
        else { return nil }
        self.link = link
        var (port, gateway) = (system.port, RelayGateway(system.gateway))
        guard Self.open(&remote, &port, &unit, &random), Self.open(&gateway, &port, &unit, &random) else { return nil }
        self.unit = unit
        self.port = port
        self.remote = RemoteControl(remote)
        thief = RemoteControl(remote, lastCommand: CommandID(1_000))
        self.gateway = gateway
        weakKey = random.next()
        var weakPort = WeakPort(serial: 600_123)
        _ = weakPort.pair(key: weakKey)
        self.weakPort = weakPort
    }

    private static func open(
        _ link: inout PeerLink, _ port: inout PumpPort, _ unit: inout PumpUnit, _ random: inout SeededRandom
    ) -> Bool {
        guard let opening = try? link.open(at: PumpInstant(milliseconds: begin), using: &random),
            let answer = port.receive(opening, &unit, at: begin, using: &random)
        else { return false }
        _ = try? link.receive(answer, at: PumpInstant(milliseconds: begin))
        guard let first = try? link.seal(Request.query(.none).encoded, at: PumpInstant(milliseconds: begin)),
            port.receive(first, &unit, at: begin, using: &random) != nil
        else { return false }
        return true
    }

    private static func open(
        _ gateway: inout RelayGateway, _ port: inout PumpPort, _ unit: inout PumpUnit, _ random: inout SeededRandom
    ) -> Bool {
        guard let opening = gateway.open(at: begin, using: &random),
            let answer = port.receive(opening, &unit, at: begin, using: &random)
        else { return false }
        _ = gateway.receive(answer, at: begin)
        guard let first = gateway.seal(.status, at: begin) else { return false }
        return port.receive(first, &unit, at: begin, using: &random) != nil
    }

    /// Runs the schedules of these seeds, one after the other.
    public func run(_ seeds: Range<UInt64>) -> ScheduleOutcome {
        var outcome = ScheduleOutcome()
        for seed in seeds {
            var schedule = AdversarySchedule(self, seed: seed)
            outcome.add(schedule.run())
        }
        return outcome
    }
}
