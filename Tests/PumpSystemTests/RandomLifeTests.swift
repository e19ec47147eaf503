import GlucoseModel
import PumpLink
import PumpSystem
import Testing

/// Random commands, clocks and faults: whatever happens, the promises hold. A failure names its seed.
@Suite("Random lives of a pump")
struct RandomLifeTests {
    @Test("no promise is broken in random lives", arguments: 0..<40)
    func lives(_ seed: Int) throws {
        var life = try RandomLife(seed: UInt64(seed))
        for _ in 0..<400 { life.live() }
        #expect(life.broken == nil, "seed \(seed): \(life.broken ?? "")")
    }
}

/// One life of a pump, and the promises that are checked after every event.
struct RandomLife {
    private(set) var broken: String?
    private var random: SeededRandom
    private var unit: PumpUnit
    private var world: UInt64 = 0
    private var commands: UInt64 = 0
    private var sequence: UInt64 = 0
    private var powerCuts = 0
    private var filledBefore = 0
    /// The motor's pulses by the minute of the world: all of them, and those of boluses.
    private var all: [UInt64: Int] = [:]
    private var boluses: [UInt64: Int] = [:]
    private var seen: [Pulse.Kind: Int] = [:]
    private let limits = PumpSamples.limits(bolus: 8, hour: 12, day: 40, onBoard: 15, rate: 4000)

    init(seed: UInt64) throws {
        random = SeededRandom(seed: seed)
        unit = try PumpSamples.unit(
            PumpSamples.settings(
                basal: [(0, 600), (420, 1100), (1200, 700)], limits: limits,
                lowGuard: LowGuardSettings(isOn: random.chance(0.5))),
            filled: Double(20 + random.below(180)))
    }

    mutating func live() {
        // Time in pieces of a minute, so that what the motor did is known by the minute.
        let minutes = random.below(random.chance(0.1) ? 300 : 12)
        for _ in 0..<minutes { passMinute() }
        world += UInt64(random.below(60_000))
        event()
        account()
        check()
    }

    private mutating func passMinute() {
        world += 60_000
        unit.pass(to: world)
        account()
    }

    private mutating func account() {
        for kind in Pulse.Kind.allCases {
            let new = unit.given[kind, default: 0] - seen[kind, default: 0]
            seen[kind, default: 0] += new
            all[world / 60_000, default: 0] += new
            if kind == .bolus { boluses[world / 60_000, default: 0] += new }
        }
        // A day and a little more is all that the promises look back on.
        guard all.count > 1600 else { return }
        all = all.filter { $0.key + 1500 > world / 60_000 }
        boluses = boluses.filter { $0.key + 1500 > world / 60_000 }
    }

    private mutating func event() {
        switch random.below(16) {
        case 0, 1, 2: request(.prepare(nextCommand(), order()))
        case 3, 4:
            guard let question = unit.pump.questions.first else { return }
            person(.confirm(question.key, question.lease))
            if random.chance(0.8) { request(.commit(question.key.command, question.lease)) }
        case 5: request(.commit(CommandID(UInt64(random.below(50))), LeaseID(UInt64(random.below(60)))))
        case 6, 7, 8: person(.order(order()))
        case 9: cancel()
        case 10: sense()
        case 11: person(.clear(Alarm.allCases[random.below(4)]))
        case 12: unit.isBlocked = random.chance(0.2)
        case 13: refill()
        case 14: request(.prepare(nextCommand(), order()), [PumpSamples.clinic, PumpSamples.phone][random.below(2)])
        default: powerCut()
        }
    }

    private mutating func request(_ request: Request, _ peer: PeerGrant = PumpSamples.remote) {
        unit.input(at: world) { $0.receive(request, from: peer, at: $1) }
    }

    private mutating func person(_ action: PersonAction) {
        unit.input(at: world) { $0.person(action, at: $1) }
    }

    private mutating func cancel() {
        person(.cancel)
        if unit.isOn, unit.pump.isBolusing { broken = broken ?? "a bolus goes on after a person cancelled" }
        if unit.isOn, !unit.pump.isStopped, !unit.pump.isSuspended, unit.pump.basalRate != unit.pump.programmedRate {
            broken = broken ?? "a temporary basal goes on after a person cancelled"
        }
    }

    private mutating func refill() {
        guard unit.isOn, random.chance(0.3) else { return }
        unit.pass(to: world)
        filledBefore += unit.pump.memory.reservoir.delivered
        person(.fill(Insulin(units: Double(1 + random.below(200)))))
    }

    private mutating func sense() {
        sequence += UInt64(random.below(3))
        let reading = GlucoseReading(
            origin: PumpSamples.transmitter, source: .sensor, sequence: sequence,
            measured: PumpInstant(milliseconds: world), milligramsPerDecilitre: UInt16(40 + random.below(250)),
            trend: Int16(random.below(60)) - 30)
        unit.input(at: world) { $0.take(reading, at: $1) }
    }

    /// The power fails within the next acts, and comes back after a while; the test sees all of it.
    private mutating func powerCut() {
        unit.failPower(afterActs: random.below(12))
        for _ in 0..<random.below(90) { passMinute() }
        if !unit.isOn { powerCuts += 1 }
        unit.start(at: world)
    }

    private mutating func nextCommand() -> CommandID {
        commands += UInt64(random.below(2))
        return CommandID(commands)
    }

    private mutating func order() -> DoseOrder {
        let amount = Insulin(pulses: random.below(420))
        switch random.below(8) {
        case 0, 1, 2: return .bolus(amount)
        case 3: return .squareBolus(amount, seconds: UInt32(random.below(20_000)))
        case 4: return .dualBolus(now: amount, later: amount, seconds: UInt32(random.below(20_000)))
        case 5:
            return .temporaryBasal(milliunitsPerHour: UInt32(random.below(5000)), seconds: UInt32(random.below(90_000)))
        case 6: return .suspend(seconds: UInt32(random.below(9000)))
        default: return .resume
        }
    }

    private func sum(_ pulses: [UInt64: Int], last minutes: UInt64) -> Int {
        let now = world / 60_000
        return pulses.filter { $0.key + minutes > now }.values.reduce(0, +)
    }

    /// Insulin of boluses still at work, by what the motor gave; a minute older, since the clocks' minutes differ.
    private var onBoard: Double {
        let now = world / 60_000
        return boluses.reduce(0) { sum, entry in
            let left = max(0, 1 - Double(now - entry.key + 1) / 240)
            return sum + Double(entry.value) * 0.025 * left * left
        }
    }

    private mutating func check() {
        let reservoir = unit.pump.memory.reservoir
        promise(reservoir.delivered + reservoir.remaining == reservoir.filled, "delivered + remaining = filled")
        promise(reservoir.remaining >= 0, "the reservoir holds no less than nothing")
        let counted = filledBefore + reservoir.delivered
        promise(unit.givenPulses <= counted, "the motor never gives a pulse that was not counted first")
        promise(sum(all, last: 1440) <= limits.perDay.pulses, "the limit of a day")
        promise(sum(boluses, last: 60) <= limits.perHour.pulses, "the limit of an hour")
        promise(onBoard <= limits.onBoard.units, "the limit of insulin on board")
        promise(unit.pump.basalRate <= limits.milliunitsPerHour, "the limit of the rate")
        for facts in unit.receipts {
            promise(facts.delivered <= facts.ordered, "a receipt states no more than was ordered")
            promise(facts.ordered <= limits.bolus || facts.outcome == .completed, "the limit of a bolus")
        }
        let numbers = unit.receipts.map(\.sequence)
        promise(zip(numbers, 1...).allSatisfy { $0 == $1 }, "receipts are numbered without gaps")
        if unit.isOn, !unit.pump.isStopped, !unit.pump.isSuspended, !unit.pump.isBolusing {
            promise(unit.pump.basalRate > 0 || unit.pump.programmedRate > 0, "the programmed basal is never zero")
        }
    }

    private mutating func promise(_ holds: Bool, _ what: String) {
        if !holds { broken = broken ?? "\(what), at minute \(world / 60_000)" }
    }
}
