import PumpLink

/// A bounded bolus exchange over the real `DoseLedger` and `DoseRequester`, and a pump that does what its steps say.
struct DoseModel: ExploredModel {
    /// How the pump around the ledger is built; all but `sound` are wrong on purpose.
    enum Pump: CaseIterable {
        /// Journal, effects, answer.
        case sound
        /// Effects and answer before the journal.
        case effectsFirst
        /// Starts again without its journal.
        case forgetful
        /// The role table lets a remote do without a person.
        case unattended
    }

    /// What may happen at most so often.
    struct Bounds {
        var orders: UInt8 = 1
        var cuts: UInt8 = 1
        var restarts: UInt8 = 1
        /// Whether the requester forgets its numbers when it restarts.
        var forgets = false
        /// Whether people change their minds: decline, stop everything, take back.
        var hesitates = true
    }

    static let pulse = Insulin(milliunits: 500)
    static let pulses: UInt8 = 2
    static let order = DoseOrder.bolus(Insulin(milliunits: 1000))
    static let remote = DoseBench.remote

    let pump: Pump
    let bounds: Bounds
    let rules: LedgerRules
    /// Clocks move by whole leases and patiences; asking again needs no waiting, so it may happen at any time.
    let times = RequesterRules(retrySeconds: 0, attempts: 2, pollSeconds: 0, patienceSeconds: 60)
    var ledgers = Interner<DoseLedger>()
    var journals = Interner<LedgerState>()
    var requesters = Interner<DoseRequester>()
    var requests = Interner<Request>()
    var responses = Interner<Response>()
    var pumpSteps: [PumpInput: PumpOutput] = [:]
    var requesterSteps: [RequesterInput: RequesterOutput] = [:]
    var settled: [DoseWorld: Bool] = [:]

    init(_ bounds: Bounds, pump: Pump = .sound) {
        self.pump = pump
        self.bounds = bounds
        var row = RoleTable.standard.rows[.remote] ?? [:]
        if pump == .unattended { row[.bolus] = .allowed }
        rules = LedgerRules(leaseSeconds: 60, remembered: 2, table: RoleTable(rows: [.remote: row]))
    }

    mutating func initial() -> DoseWorld {
        let ledger = DoseLedger(rules: rules)
        return DoseWorld(
            ledger: ledgers.number(of: ledger), journal: journals.number(of: ledger.state),
            requester: requesters.number(of: DoseRequester(rules: times)), cuts: bounds.cuts,
            restarts: bounds.restarts, orders: bounds.orders)
    }

    mutating func successors(of world: DoseWorld) -> [(DoseAction, DoseWorld)] {
        var next: [(DoseAction, DoseWorld)] = []
        addRequester(world, &next)
        guard let ledger = world.ledger else {
            add(.start, .pumpStarts, world, &next)
            return next
        }
        for number in bits(of: world.requests) {
            add(.request(number), .arrivesAtPump(requests[number]), world, &next)
        }
        addPerson(world, &next)
        addMotor(world, ledgers[ledger], &next)
        addClock(world, ledgers[ledger], &next)
        return next
    }

    private mutating func addPerson(_ world: DoseWorld, _ next: inout [(DoseAction, DoseWorld)]) {
        for command in [UInt8(1), 2] where world[command].isOnScreen {
            var confirmed = world
            confirmed[command].isConfirmed = true
            add(.confirm(command, lease: world[command].lease), .personConfirms(command), confirmed, &next)
            guard bounds.hesitates else { continue }
            var declined = world
            declined[command].isForbidden = true
            add(.decline(command), .personDeclines(command), declined, &next)
        }
        guard bounds.hesitates, let ledger = world.ledger else { return }
        guard ledgers[ledger].state.commands.values.contains(where: \.isOpen) else { return }
        var stopped = world
        for (key, held) in ledgers[ledger].state.commands where held.isOpen {
            stopped[UInt8(clamping: key.command.value)].isForbidden = true
        }
        add(.stopEverything, .personStopsEverything, stopped, &next)
    }

    private mutating func addMotor(
        _ world: DoseWorld, _ ledger: DoseLedger, _ next: inout [(DoseAction, DoseWorld)]
    ) {
        guard world.motor > 0 else { return }
        let key = CommandKey(peer: Self.remote.id, command: CommandID(UInt64(world.motor)))
        let isWhole = ledger.state.commands[key]?.delivered == Self.order.amount
        add(isWhole ? .finish : .pulse, isWhole ? .finished : .pulse, world, &next)
    }

    /// The clock moves past open leases without the ledger being told; that happens by itself, or with any request.
    private mutating func addClock(
        _ world: DoseWorld, _ ledger: DoseLedger, _ next: inout [(DoseAction, DoseWorld)]
    ) {
        let isLeased = ledger.state.commands.values.contains { $0.phase == .awaitingConfirmation || $0.phase == .ready }
        guard isLeased else { return }
        let isOver = [world.first, world.second].contains { $0.lease > 0 && !$0.isLeaseOver }
        if isOver {
            var late = world
            late.pumpClock += 1
            late.endLeases()
            next.append((.leasesRunOut, late))
        }
        add(.passTime, .pumpLooksAtClock, world, &next)
    }

    /// The bit of a message; the air has room for 64 kinds.
    func bit(_ number: Int16) -> UInt64 {
        precondition((0..<64).contains(number), "more kinds of message than the air has bits")
        return 1 << UInt64(number)
    }

    /// The numbers of the bits that are set.
    func bits(of mask: UInt64) -> [Int16] { (0..<Int16(64)).filter { mask >> UInt64($0) & 1 == 1 } }
}

extension DoseWorld {
    /// Every lease that was issued is over.
    mutating func endLeases() {
        if first.lease > 0 { first.isLeaseOver = true }
        if second.lease > 0 { second.isLeaseOver = true }
    }
}
