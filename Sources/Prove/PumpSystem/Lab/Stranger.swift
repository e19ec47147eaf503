import GlucoseModel
import PumpLink

/// Someone who wants the pump to deliver too much or too little, with what they could get hold of.
struct Stranger: Sendable {
    /// The serial number that a careless owner told.
    private static let serial: UInt32 = 600_123
    /// Minutes between two attempts.
    private static let pause = 20
    /// What is remembered of the air.
    private static let memory = 400

    private let attack: Attack?
    private let pairing: Pairing
    private let actions: Set<ProtectiveAction>
    private let biggest: Insulin
    private let start: Int
    private var attempts = 0
    private var number: UInt8 = 100
    private var linkKey: UInt64?
    private var heard: [[UInt8]] = []
    private var remote: RemoteControl?
    private var gateway: RelayGateway?
    private var own: (credentials: DeviceCredentials, anchor: TrustAnchor)?

    init(_ scenario: LabScenario, biggest: Insulin, seed: UInt64) {
        attack = scenario.attack
        pairing = scenario.pairing
        actions = scenario.actions
        self.biggest = biggest
        var random = SeededRandom(seed: seed, stream: 13)
        // Between half past nine in the evening and half past midnight.
        start = 810 + random.below(180)
    }

    /// Takes what the attack begins with: a remote of the same make, or the bridge's computer.
    mutating func take(_ system: PairedSystem) {
        own = (system.strangerCredentials, system.anchor)
        if attack == .compromisedGateway {
            gateway = RelayGateway(system.gateway, isPlugged: !actions.contains(.unplugBridge))
        }
    }

    /// Takes the owner's remote, with all that it holds.
    mutating func steal(_ link: PeerLink) {
        if attack == .stolenRemote { remote = RemoteControl(link, lastCommand: CommandID(1 << 32)) }
    }

    var isBusy: Bool { remote?.isBusy ?? false }

    /// What is sent on this minute.
    mutating func act(minute: Int, at world: UInt64, random: inout SeededRandom) -> [[UInt8]] {
        guard let attack, minute >= start, (minute - start).isMultiple(of: Self.pause) else { return [] }
        attempts += 1
        return pairing == .weak ? actWeak(attack) : actLinked(attack, world, &random)
    }

    private mutating func actWeak(_ attack: Attack) -> [[UInt8]] {
        number &+= 1
        switch attack {
        case .replayedBolus:
            // What was heard and did something: a bolus of the remote.
            return heard.filter { if case .bolus = WeakMessage.read($0)?.message { true } else { false } }.suffix(1)
        case .overheardPairingSuspend:
            return linkKey.map { [WeakMessage.suspend(120).packet(key: $0, number: number)] } ?? []
        case .connectionRequest:
            guard let linkKey else {
                return actions.contains(.keepSerialPrivate) ? [] : [WeakMessage.connect(serial: Self.serial).packet()]
            }
            return [bolus(linkKey)]
        case .overheardPairingBolus, .stolenRemote, .compromisedGateway:
            return linkKey.map { [bolus($0)] } ?? []
        }
    }

    /// Ever smaller, so that what a limit leaves is used too.
    private func bolus(_ key: UInt64) -> [UInt8] {
        let amount = Insulin(pulses: biggest.pulses >> min((attempts - 1) % 4, 3))
        return WeakMessage.bolus(amount.milliunits).packet(key: key, number: number)
    }

    /// The remote's or the bridge's key, where these are in the stranger's hands.
    mutating func takeWeakKey(ofRemote key: UInt64) {
        if attack == .stolenRemote { linkKey = key }
        if attack == .compromisedGateway, !actions.contains(.unplugBridge) { linkKey = key }
    }

    private mutating func actLinked(
        _ attack: Attack, _ world: UInt64, _ random: inout SeededRandom
    ) -> [[UInt8]] {
        switch attack {
        case .stolenRemote:
            let amount = Insulin(pulses: biggest.pulses >> min((attempts - 1) % 4, 3))
            return remote?.begin(.bolus(amount), at: world, using: &random) ?? []
        case .compromisedGateway:
            var packets: [[UInt8]] = []
            if let open = gateway?.open(at: world, using: &random) { packets.append(open) }
            return packets
        case .connectionRequest:
            // No window is open, and a guess of the code would be one of three in a million.
            guard let own else { return [] }
            let guess = PairingCode.digits(using: &random)
            let now = PumpInstant(milliseconds: world)
            return [
                PeerPairing(credentials: own.credentials, anchor: own.anchor, code: guess, at: now, using: &random)
                    .packet
            ]
        case .replayedBolus, .overheardPairingBolus, .overheardPairingSuspend:
            return replaysAndForgeries(&random)
        }
    }

    /// Everything that was heard, as it was, changed, and under invented names.
    private func replaysAndForgeries(_ random: inout SeededRandom) -> [[UInt8]] {
        var packets: [[UInt8]] = []
        for packet in heard.suffix(40) {
            packets.append(packet)
            guard !packet.isEmpty else { continue }
            var changed = packet
            changed[random.below(changed.count)] ^= UInt8(1 + random.below(255))
            packets.append(changed)
        }
        for _ in 0..<4 { packets.append([0x20] + random.bytes(28 + random.below(40))) }
        return packets
    }

    /// Hears a packet.
    mutating func hear(_ arrival: Radio.Arrival, random: inout SeededRandom) -> [[UInt8]] {
        if arrival.from == .pump || arrival.from == .remote {
            heard.append(arrival.packet)
            if heard.count > Self.memory { heard.removeFirst() }
        }
        if case .welcome(_, let key) = WeakMessage.read(arrival.packet)?.message { learn(key) }
        if remote != nil { return remote?.receive(arrival.packet, at: arrival.at, using: &random) ?? [] }
        guard gateway != nil else { return [] }
        // The session stands, or an answer came: on with the next thing that a bridge may not do.
        _ = gateway?.receive(arrival.packet, at: arrival.at)
        return attempts > 0 && arrival.from == .pump ? demand(at: arrival.at) : []
    }

    private mutating func learn(_ key: UInt64) {
        switch attack {
        case .overheardPairingBolus, .overheardPairingSuspend: linkKey = linkKey ?? key
        case .connectionRequest: if attempts > 0 { linkKey = key }
        default: break
        }
    }

    private var demands = 0

    /// What the bridge's role must not get, one after the other.
    private mutating func demand(at world: UInt64) -> [[UInt8]] {
        demands += 1
        guard demands < 2_000, demands % 5 != 0 else { return [] }
        let command = CommandID(UInt64(demands))
        let request: Request =
            switch demands % 4 {
            case 0: .prepare(command, .bolus(biggest))
            case 1: .prepare(command, .suspend(seconds: 7200))
            case 2: .prepare(command, .temporaryBasal(milliunitsPerHour: 0, seconds: 7200))
            default: .commit(command, LeaseID(UInt64(demands)))
            }
        return gateway?.seal(request, at: world).map { [$0] } ?? []
    }

    /// Repeats what went unanswered.
    mutating func passTime(to world: UInt64, random: inout SeededRandom) -> [[UInt8]] {
        guard remote?.isBusy == true else { return [] }
        return remote?.passTime(to: world, using: &random) ?? []
    }
}
