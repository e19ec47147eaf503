import PumpLink

/// A pump's ledger, a remote, and all that the ledger told the pump to do.
struct DoseBench {
    static let remote = PeerGrant(id: DeviceID(0x2a), role: .remote, bolusLimit: Insulin(milliunits: 5000))
    static let plenty = DoseAllowance(
        bolus: Insulin(milliunits: 10_000), milliunitsPerHour: 5000, remoteBolus: true, canDeliver: true)
    static let first = CommandID(1)
    static let key = CommandKey(peer: remote.id, command: first)
    static let two = DoseOrder.bolus(Insulin(milliunits: 2000))

    var ledger: DoseLedger
    var journal: [JournalEntry] = []
    var effects: [DoseEffect] = []
    var response: Response?
    var now = PumpInstant(seconds: 100)
    var allowance = DoseBench.plenty

    init(_ rules: LedgerRules = LedgerRules()) { ledger = DoseLedger(rules: rules) }

    mutating func take(_ step: LedgerStep) {
        journal += step.journal
        effects += step.effects
        response = step.response
    }

    @discardableResult
    mutating func send(_ request: Request, from peer: PeerGrant = DoseBench.remote) -> Response? {
        take(ledger.receive(request, from: peer, at: now, allowance: allowance))
        return response
    }

    /// Prepares and confirms the first command.
    mutating func ready(_ order: DoseOrder = DoseBench.two) throws -> DoseLease {
        guard case .state(_, .awaitingConfirmation(let lease), _)? = send(.prepare(DoseBench.first, order)) else {
            throw JournalFault.impossible(index: 0, reason: "no lease: \(String(describing: response))")
        }
        take(ledger.confirm(DoseBench.key, lease.id, at: now))
        return lease
    }

    /// Gives pulses until nothing runs.
    mutating func deliver(pulse: Insulin = Insulin(milliunits: 500), most: Int = 1000) {
        for _ in 0..<most {
            let step = ledger.pulse(pulse)
            guard !step.effects.isEmpty else { break }
            take(step)
        }
    }

    /// All that the motor was told to give.
    var moved: Insulin {
        effects.reduce(.zero) { if case .movePulse(_, let amount) = $1 { $0 + amount } else { $0 } }
    }

    var starts: Int { effects.count { if case .startBolus = $0 { true } else { false } } }

    var refusal: Refusal? { if case .refused(_, let refusal, _)? = response { refusal } else { nil } }

    var state: CommandState? { if case .state(_, let state, _)? = response { state } else { nil } }

    mutating func reboot() throws {
        let restored = try DoseLedger.restore(journal, rules: ledger.rules)
        ledger = restored.ledger
        now = .zero
        take(restored.step)
    }
}
