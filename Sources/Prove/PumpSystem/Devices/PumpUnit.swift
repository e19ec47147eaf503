public import PumpLink

/// A pump with its storage, motor and reservoir around it: what it says is carried out, until the power fails.
///
/// Time here is the time of the world; the pump's own clock begins again at each start.
public struct PumpUnit: Sendable {
    /// The pump; it stands still while the power is out.
    public private(set) var pump: Pump
    /// What is safe from a power cut.
    public private(set) var journal: [PumpEntry] = []
    /// Pulses that the motor gave, of each kind; the truth that the pump's own account is measured by.
    public private(set) var given: [Pulse.Kind: Int] = [:]
    /// Whether the power is on.
    public private(set) var isOn = true
    /// Whether insulin cannot leave: the next pulse finds out.
    public var isBlocked = false
    /// The world's time when the pump started, ms.
    public private(set) var startedAt: UInt64
    /// Receipts that were issued; they are safe from a power cut.
    public private(set) var receipts: [ReceiptFacts] = []
    /// What was shown to a person since it was last taken.
    public private(set) var shown: [PumpEffect] = []
    /// What is to be done outside, where the pump is more than a simulation, since it was last taken.
    private var acts: [PumpAct] = []
    private let keepsActs: Bool

    private let initial: PumpSettings
    private let rules: LedgerRules
    /// How many more acts the power lasts, where it is to fail.
    private var actsLeft: Int?

    /// Past so many lines the journal is summed up.
    private static let longest = 2048

    /// A new pump, filled.
    ///
    /// - Parameters:
    ///   - world: the world's time, ms since its beginning; the beginning is midnight.
    ///   - keepsActs: whether someone takes its acts and does them.
    /// - Returns: nil where the settings are not acceptable.
    public init?(
        id: DeviceID, settings: PumpSettings, filled: Insulin, rules: LedgerRules = LedgerRules(), at world: UInt64 = 0,
        keepsActs: Bool = false
    ) {
        let minute = Self.minuteOfDay(world)
        guard let pump = Pump(id: id, settings: settings, rules: rules, minuteOfDay: minute) else { return nil }
        self.pump = pump
        self.rules = rules
        initial = settings
        startedAt = world
        self.keepsActs = keepsActs
        act { $0.person(.fill(filled), at: $1) }
        shown = []
        acts = keepsActs ? [.replaceJournal(self.pump.checkpoint)] : []
    }

    /// A pump whose power was out, from what was kept safe of it; its acts are kept.
    ///
    /// - Parameters:
    ///   - journal: the lines that were kept.
    ///   - receipts: the receipts that were issued.
    ///   - initial: the settings of a journal that begins without a checkpoint.
    /// - Returns: nil where the settings are not acceptable.
    public init?(
        restoring id: DeviceID, _ journal: [PumpEntry], receipts: [ReceiptFacts], initial: PumpSettings,
        rules: LedgerRules = LedgerRules(), at world: UInt64
    ) {
        guard let pump = Pump(id: id, settings: initial, rules: rules) else { return nil }
        self.pump = pump
        self.journal = journal
        self.receipts = receipts
        self.rules = rules
        self.initial = initial
        startedAt = world
        keepsActs = true
        isOn = false
        start(at: world)
    }

    /// The pump's own time.
    public func clock(_ world: UInt64) -> PumpInstant {
        PumpInstant(milliseconds: world > startedAt ? world - startedAt : 0)
    }

    /// All pulses that the motor gave.
    public var givenPulses: Int { given.values.reduce(0, +) }

    /// What was shown to a person, once.
    public mutating func takeShown() -> [PumpEffect] {
        defer { shown = [] }
        return shown
    }

    /// What is to be done outside, in this order, once; only what was taken and done has happened.
    public mutating func takeActs() -> [PumpAct] {
        defer { acts = [] }
        return acts
    }

    /// Lets time pass.
    public mutating func pass(to world: UInt64) {
        while isOn, let step = pump.nextStep(upTo: clock(world)) { _ = carryOut(step) }
    }

    /// Lets time pass, then gives the pump an input.
    ///
    /// - Returns: the answer, if there is one and the power lasted.
    @discardableResult
    public mutating func input(
        at world: UInt64, _ body: (inout Pump, PumpInstant) -> PumpStep
    ) -> Response? {
        pass(to: world)
        guard isOn else { return nil }
        return act(at: clock(world), body)
    }

    /// The power will fail after so many more acts: journal writes, effects and answers.
    public mutating func failPower(afterActs acts: Int) { actsLeft = max(0, acts) }

    /// The power fails now.
    public mutating func cutPower() { (isOn, actsLeft) = (false, nil) }

    /// The power comes back.
    public mutating func start(at world: UInt64) {
        actsLeft = nil
        guard !isOn else { return }
        let minute = Self.minuteOfDay(world)
        guard let (pump, step) = Pump.restore(id: pump.id, journal, initial: initial, rules: rules, minuteOfDay: minute)
        else { return }
        self.pump = pump
        isOn = true
        startedAt = world
        // First what the journal promised and the power cut kept back.
        for facts in pump.ledger.receiptFacts(after: receipts.last?.sequence ?? 0) { issue(facts) }
        _ = carryOut(step)
    }

    private static func minuteOfDay(_ world: UInt64) -> Int { Int(world / 60_000 % 1440) }

    @discardableResult
    private mutating func act(
        at now: PumpInstant = .zero, _ body: (inout Pump, PumpInstant) -> PumpStep
    ) -> Response? {
        let step = body(&pump, now)
        return carryOut(step)
    }

    /// Journal, effects, answer; the power may fail between any two of them.
    private mutating func carryOut(_ step: PumpStep) -> Response? {
        if !step.journal.isEmpty {
            guard hasPower() else { return nil }
            journal += step.journal
            keep(.write(step.journal))
        }
        for effect in step.effects {
            guard hasPower() else { return nil }
            guard case .movePulse(let kind) = effect else {
                if case .issueReceipt(let facts) = effect { issue(facts) } else { shown.append(effect) }
                continue
            }
            if isBlocked {
                _ = act(at: pump.now) { $0.motorBlocked(at: $1) }
            } else {
                given[kind, default: 0] += 1
                keep(.move(kind))
            }
        }
        if journal.count > Self.longest {
            journal = pump.checkpoint
            keep(.replaceJournal(journal))
        }
        guard step.response == nil || hasPower() else { return nil }
        return isOn ? step.response : nil
    }

    /// Keeps a receipt once.
    private mutating func issue(_ facts: ReceiptFacts) {
        guard facts.sequence > receipts.last?.sequence ?? 0 else { return }
        receipts.append(facts)
        keep(.issue(facts, at: pump.now))
    }

    private mutating func keep(_ act: PumpAct) {
        if keepsActs { acts.append(act) }
    }

    private mutating func hasPower() -> Bool {
        guard isOn, let left = actsLeft else { return isOn }
        actsLeft = left - 1
        if left == 0 {
            isOn = false
            actsLeft = nil
        }
        return isOn
    }
}
