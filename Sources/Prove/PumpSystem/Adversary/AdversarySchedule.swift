import GlucoseModel
import PumpLink

/// One schedule: an adversary who holds the whole air, a stolen remote and a bridge, against one pump. At each step it
/// does what it likes; the owner wants one bolus, confirms only what they began, and cancels nothing.
struct AdversarySchedule: Sendable {
    private static let steps = 40

    private let arena: AdversaryArena
    private let seed: UInt64
    private var random: SeededRandom
    private var world = AdversaryArena.begin
    private var unit: PumpUnit
    private var port: PumpPort
    private var remote: RemoteControl
    private var gateway: RelayGateway
    private var weakPort: WeakPort
    /// The owner's remote, copied by a thief: same keys, same session.
    private var thief: RemoteControl?
    private var toPump = HeldAir()
    private var toRemote = HeldAir()
    private var began = false
    private var ownCommand: CommandID?
    private var approved: Set<CommandKey> = []

    init(_ arena: AdversaryArena, seed: UInt64) {
        self.arena = arena
        self.seed = seed
        random = SeededRandom(seed: seed, stream: 19)
        unit = arena.unit
        port = arena.port
        remote = arena.remote
        gateway = arena.gateway
        weakPort = arena.weakPort
    }

    mutating func run() -> ScheduleOutcome {
        // Some adversaries strike all the time, others wait for the right moment of an ordinary bolus.
        let hostility = random.unit()
        for _ in 0..<Self.steps {
            world += UInt64(random.below(random.chance(0.05) ? 40_000 : 1_500))
            unit.pass(to: world)
            if random.chance(hostility) { strike() } else { letPass() }
        }
        // Whatever is left of it, left alone.
        if !unit.isOn { unit.start(at: world) }
        unit.pass(to: world + 600_000)
        return judge()
    }

    /// What would happen without an adversary.
    private mutating func letPass() {
        if !unit.isOn { unit.start(at: world) }
        beginOwnBolus()
        deliverToPump(.next)
        ownerLooks()
        deliverToRemote(.next)
        letRemoteWait()
    }

    private mutating func strike() {
        switch random.below(12) {
        case 0: deliverToPump(.next)
        case 1: deliverToRemote(.next)
        case 2: ownerLooks()
        case 3, 4: deliverToPump(.anyOld)
        case 5: deliverToRemote(.anyOld)
        case 6: random.chance(0.7) ? deliverToPump(.changed) : deliverToRemote(.changed)
        case 7: steal()
        case 8: useBridge()
        case 9: forge()
        case 10: drop()
        default: cutPower()
        }
    }

    // MARK: The owner

    private mutating func beginOwnBolus() {
        guard !began else { return }
        began = true
        if case .weak = arena.link {
            toPump.send(WeakMessage.bolus(arena.order.amount.milliunits).packet(key: arena.weakKey, number: 1))
            return
        }
        for packet in remote.begin(arena.order, at: world, using: &random) { toPump.send(packet) }
        ownCommand = remote.lastCommand
    }

    /// The owner confirms their own bolus, once, and nothing else.
    private mutating func ownerLooks() {
        guard unit.isOn, let own = ownCommand else { return }
        for question in unit.pump.questions
        where question.key == CommandKey(peer: PairedSystem.ID.remote, command: own) && question.order == arena.order {
            approved.insert(question.key)
            unit.input(at: world) { $0.person(.confirm(question.key, question.lease), at: $1) }
        }
    }

    private mutating func letRemoteWait() {
        guard began else { return }
        for packet in remote.passTime(to: world, using: &random) { toPump.send(packet) }
    }

    // MARK: The adversary

    private mutating func deliverToPump(_ choice: HeldAir.Choice) {
        if let packet = toPump.pick(choice, &random) { pumpHears(packet) }
    }

    private mutating func pumpHears(_ packet: [UInt8]) {
        if case .weak = arena.link { return weakPort.receive(packet, &unit, at: world) }
        guard let answer = port.receive(packet, &unit, at: world, using: &random) else { return }
        toRemote.send(answer)
    }

    private mutating func deliverToRemote(_ choice: HeldAir.Choice) {
        guard let packet = toRemote.pick(choice, &random) else { return }
        for next in remote.receive(packet, at: world, using: &random) { toPump.send(next) }
    }

    private mutating func drop() {
        if random.chance(0.5) { toPump.drop() } else { toRemote.drop() }
    }

    /// A thief asks for a bolus of their own with a remote like the owner's, or commits what they guess.
    private mutating func steal() {
        if case .weak = arena.link {
            return weakPort.receive(
                WeakMessage.bolus(5_000).packet(key: arena.weakKey, number: UInt8(random.below(256))), &unit, at: world)
        }
        var hand = thief ?? arena.thief
        var packets = hand.begin(.bolus(Insulin(units: 5)), at: world, using: &random)
        packets += hand.passTime(to: world, using: &random)
        for _ in 0..<4 {
            guard let packet = packets.first else { break }
            packets.removeFirst()
            guard let answer = port.receive(packet, &unit, at: world, using: &random) else { continue }
            packets += hand.receive(answer, at: world, using: &random)
        }
        thief = hand
    }

    /// The bridge asks for what its role does not get, and commits what others prepared.
    private mutating func useBridge() {
        if case .weak = arena.link { return steal() }
        let command = CommandID(UInt64(1 + random.below(5)))
        let request: Request =
            switch random.below(5) {
            case 0, 1: .prepare(command, .bolus(Insulin(units: 5)))
            case 2: .commit(command, LeaseID(UInt64(1 + random.below(4))))
            case 3: .prepare(command, .temporaryBasal(milliunitsPerHour: 5000, seconds: 3600))
            default: .commit(command, unit.pump.questions.first?.lease ?? LeaseID(1))
            }
        guard let packet = gateway.seal(request, at: world),
            let answer = port.receive(packet, &unit, at: world, using: &random)
        else { return }
        // Should the pump ever grant it something, it makes use of it at once.
        guard case .state(let granted, .ready(let lease), _) = gateway.receive(answer, at: world),
            let commit = gateway.seal(.commit(granted, lease.id), at: world)
        else { return }
        pumpHears(commit)
    }

    /// Invents packets: a session's name that was heard, a counter that lies ahead, anything behind it.
    private mutating func forge() {
        let header = toPump.pick(.anyOld, &random).map { Array($0.prefix(5)) } ?? [0x20] + random.bytes(4)
        pumpHears(header + random.bytes(24 + random.below(40)))
    }

    private mutating func cutPower() {
        if unit.isOn { unit.failPower(afterActs: random.below(6)) } else { unit.start(at: world) }
    }

    // MARK: The judgement

    private func judge() -> ScheduleOutcome {
        var outcome = ScheduleOutcome()
        outcome.schedules = 1
        let given = unit.given[.bolus, default: 0]
        outcome.given = Insulin(pulses: given)
        var allowed = approved.isEmpty ? 0 : arena.order.amount.pulses
        if case .weak = arena.link, began { allowed = arena.order.amount.pulses }
        let excess = max(0, given - allowed) + unit.given[.temporary, default: 0]
        outcome.unauthorized = Insulin(pulses: excess)
        let facts = unit.receipts.filter { $0.key.peer == PairedSystem.ID.remote && $0.key.command == ownCommand }
        if facts.contains(where: { $0.outcome == .completed }) { outcome.completed = 1 }
        if case .finished(.ended(let state, let delivered)) = remote.state {
            let agrees = facts.contains { $0.outcome == state && $0.delivered == delivered }
            // Commands that ended before a commit have no receipt.
            if !agrees && (delivered > .zero || state == .completed) { outcome.disagreements = 1 }
        }
        if case .finished(.neverStarted) = remote.state, facts.contains(where: { $0.delivered > .zero }) {
            outcome.disagreements = 1
        }
        if case .finished(.refused) = remote.state, facts.contains(where: { $0.delivered > .zero }) {
            outcome.disagreements = 1
        }
        if facts.count > 1 { outcome.disagreements = 1 }
        if outcome.unauthorized > .zero || outcome.disagreements > 0 { outcome.firstBad = seed }
        return outcome
    }
}
