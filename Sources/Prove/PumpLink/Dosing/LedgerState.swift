/// The sum of a dosing journal: the same entries give the same state, whenever they are read.
public struct LedgerState: Hashable, Sendable, Codable {
    /// Every command that is open, and the last ones that ended.
    public private(set) var commands: [CommandKey: HeldCommand] = [:]
    /// The highest identity taken from each peer.
    public private(set) var highest: [DeviceID: CommandID] = [:]
    /// The bolus being delivered.
    public private(set) var bolus: CommandKey?
    /// How many receipts were issued.
    public private(set) var receipts: UInt64 = 0
    private(set) var lastLease: UInt64 = 0
    private var ended: [CommandKey] = []
    private let remembered: Int

    /// An empty ledger.
    ///
    /// - Parameter remembered: how many ended commands it can still answer about.
    public init(remembered: Int) { self.remembered = max(1, remembered) }

    /// Adds one entry.
    ///
    /// - Returns: why the entry cannot follow, or nil; the state is then unchanged.
    mutating func apply(_ entry: JournalEntry) -> String? {
        switch entry {
        case .prepared(let key, let role, let order, let lease, let needsPerson, let instant):
            return prepare(key, role, order, lease, needsPerson, instant)
        case .confirmed(let key):
            return change(key, from: [.awaitingConfirmation], "confirmed") { $0.phase = .ready }
        case .committed(let key):
            return commit(key)
        case .pulse(let key, let upTo):
            return pulse(key, upTo)
        case .ended(let key, let outcome):
            return end(key, outcome)
        case .checkpoint(let state):
            self = state
            return nil
        }
    }

    private mutating func prepare(
        _ key: CommandKey, _ role: Role, _ order: DoseOrder, _ lease: DoseLease, _ needsPerson: Bool,
        _ instant: PumpInstant
    ) -> String? {
        guard key.command > highest[key.peer] ?? .none else { return "identity \(key.command.value) used before" }
        guard lease.id.value > lastLease else { return "lease \(lease.id.value) issued before" }
        lastLease = lease.id.value
        highest[key.peer] = key.command
        commands[key] = HeldCommand(
            role: role, order: order, lease: lease, issued: instant,
            phase: needsPerson ? .awaitingConfirmation : .ready, delivered: .zero)
        return nil
    }

    private mutating func commit(_ key: CommandKey) -> String? {
        guard bolus == nil || commands[key]?.order.isBolus != true else { return "another bolus runs" }
        let failure = change(key, from: [.ready], "committed") { $0.phase = .delivering }
        if failure == nil, commands[key]?.order.isBolus == true { bolus = key }
        return failure
    }

    private mutating func pulse(_ key: CommandKey, _ upTo: Insulin) -> String? {
        guard bolus == key, let held = commands[key] else { return "a pulse of no running bolus" }
        guard upTo > held.delivered, upTo <= held.order.amount, upTo <= held.lease.amount else {
            return "a pulse outside the order"
        }
        return change(key, from: [.delivering], "pulsed") { $0.delivered = upTo }
    }

    private mutating func end(_ key: CommandKey, _ outcome: CommandOutcome) -> String? {
        let wasCommitted = commands[key]?.phase == .delivering
        let receipt = wasCommitted ? receipts &+ 1 : nil
        let failure = change(key, from: [.awaitingConfirmation, .ready, .delivering], "ended") {
            $0.phase = .ended(outcome)
            $0.receipt = receipt
        }
        guard failure == nil else { return failure }
        receipts = receipt ?? receipts
        if bolus == key { bolus = nil }
        ended.append(key)
        while ended.count > remembered { commands[ended.removeFirst()] = nil }
        return nil
    }

    private mutating func change(
        _ key: CommandKey, from phases: [HeldCommand.Phase], _ verb: String, _ body: (inout HeldCommand) -> Void
    ) -> String? {
        guard var held = commands[key] else { return "\(verb) without being prepared" }
        guard phases.contains(held.phase) else { return "\(verb) out of order" }
        body(&held)
        commands[key] = held
        return nil
    }
}
