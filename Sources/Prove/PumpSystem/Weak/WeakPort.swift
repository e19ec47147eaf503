public import PumpLink

/// The pump's end of the weak link: whoever knows a link key is obeyed at once.
public struct WeakPort: Sendable {
    /// The pump's serial number, which addresses it.
    public let serial: UInt32
    /// Whether a stranger's wish to be connected waits for a person.
    public private(set) var asksToConnect = false
    private var keys: Set<UInt64> = []
    private var commands: UInt64 = 0
    private var lastNumber: (number: UInt8, at: UInt64)?

    /// The peer as which every obeyed packet counts.
    static let peer = PeerGrant(id: DeviceID(0x57), role: .remote, bolusLimit: DoseOrder.Bound.bolus)

    /// What such a pump asks of a remote: nothing.
    public static let rules = LedgerRules(
        prepares: .max,
        table: RoleTable(rows: [
            .remote: [
                .bolus: .allowed, .suspend: .allowed, .temporaryBasal: .allowed, .commit: .allowed,
            ]
        ]))

    /// A port without paired devices.
    public init(serial: UInt32) { self.serial = serial }

    /// A person opens the pairing: the new device's key goes out in the clear.
    public mutating func pair(key: UInt64) -> [UInt8] {
        keys.insert(key)
        asksToConnect = false
        return WeakMessage.welcome(serial: serial, key: key).packet()
    }

    /// A person declines the wish to be connected.
    public mutating func declineConnection() { asksToConnect = false }

    /// Takes a packet.
    public mutating func receive(_ packet: [UInt8], _ unit: inout PumpUnit, at world: UInt64) {
        guard unit.isOn, let (message, key, number) = WeakMessage.read(packet) else { return }
        if case .connect(let serial) = message, serial == self.serial { asksToConnect = true }
        guard keys.contains(key) else { return }
        // A number that was heard a moment ago is an echo; the same number later is not recognised.
        if let last = lastNumber, last.number == number, world < last.at + 10_000 { return }
        lastNumber = (number, world)
        switch message {
        case .bolus(let amount): obey(.bolus(Insulin(pulses: Insulin(milliunits: amount).pulses)), &unit, world)
        case .suspend(let minutes): obey(.suspend(seconds: min(minutes, 1440) * 60), &unit, world)
        case .basal(let rate): obey(.temporaryBasal(milliunitsPerHour: rate, seconds: 3600), &unit, world)
        case .welcome, .connect: break
        }
    }

    /// Prepare and commit in one go: the limits of the pump still hold.
    private mutating func obey(_ order: DoseOrder, _ unit: inout PumpUnit, _ world: UInt64) {
        commands += 1
        let command = CommandID(commands)
        let response = unit.input(at: world) { $0.receive(.prepare(command, order), from: Self.peer, at: $1) }
        guard case .state(_, .ready(let lease), _) = response else { return }
        unit.input(at: world) { $0.receive(.commit(command, lease.id), from: Self.peer, at: $1) }
    }
}
