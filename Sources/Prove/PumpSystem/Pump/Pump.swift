public import PumpLink

/// An insulin pump: a value that takes requests, a person's actions, readings and the passing of time, and says what to
/// do. Clock, storage, motor and radio belong to whoever runs it.
///
/// Carry out each `PumpStep` in its order. After a power cut, build the pump again with `restore`.
public struct Pump: Sendable {
    /// The pump's identifier.
    public let id: DeviceID
    /// What it knows whatever happens.
    public internal(set) var memory: PumpMemory
    /// Who asked for what, and what became of it.
    public internal(set) var ledger: DoseLedger
    /// The pump's clock: monotonic, from zero at each start.
    public internal(set) var now: PumpInstant
    /// The time of day.
    public var dayClock: DayClock
    /// What is left in the battery, 0 to 100.
    public internal(set) var batteryPercent: UInt8 = 100

    /// The newest reading that was taken since the last start, for the screen.
    public internal(set) var newestReading: TakenReading?

    var meter: BasalMeter
    var program: BasalProgram
    var temporary: TimedRate?
    var suspendedUntil: PumpInstant?
    var run: BolusRun?
    var lowGuard = LowGuard()
    var gates: [DeviceID: ReadingGate] = [:]
    /// When the history last told of a session of each device.
    var noted: [DeviceID: PumpInstant] = [:]
    /// What each alert was last shown for, so that it is shown once.
    var shown: Set<Alert> = []

    /// A basal rate for a time.
    struct TimedRate: Hashable, Sendable {
        var milliunitsPerHour: UInt32
        var until: PumpInstant
    }

    /// A new pump, empty, with acceptable settings.
    ///
    /// - Returns: nil where the settings are not acceptable.
    public init?(
        id: DeviceID, settings: PumpSettings, rules: LedgerRules = LedgerRules(), minuteOfDay: Int = 0,
        at now: PumpInstant = .zero
    ) {
        guard settings.areAcceptable else { return nil }
        self.init(id: id, PumpMemory(settings), DoseLedger(rules: rules), minuteOfDay, now)
    }

    init(id: DeviceID, _ memory: PumpMemory, _ ledger: DoseLedger, _ minuteOfDay: Int, _ now: PumpInstant) {
        self.id = id
        self.memory = memory
        self.ledger = ledger
        self.now = now
        dayClock = DayClock(minuteOfDay: minuteOfDay, at: now)
        meter = BasalMeter(at: now)
        program = BasalProgram(memory.settings.therapy)
        gates = memory.readings.mapValues { ReadingGate(last: $0) }
    }

    /// What was set.
    public var settings: PumpSettings { memory.settings }

    /// Whether delivery is stopped by an order or before a low.
    public var isSuspended: Bool { suspendedUntil != nil || lowGuard.isStopped }

    /// Whether a bolus is being delivered.
    public var isBolusing: Bool { run != nil }

    /// Whether an alarm lets nothing through.
    public var isStopped: Bool { !memory.alarms.isEmpty }

    /// Insulin on board.
    public var onBoard: Insulin {
        memory.doses.onBoard(at: now, actionMinutes: settings.wizard.actionMinutes)
    }

    /// The basal rate now, in milliunits an hour: zero while stopped or suspended.
    public var basalRate: UInt32 {
        if isStopped || isSuspended { return 0 }
        return temporary?.milliunitsPerHour ?? programmedRate
    }

    /// The programmed rate now, in milliunits an hour.
    public var programmedRate: UInt32 { program.rate(at: now, dayClock).milliunitsPerHour }

    /// The questions that wait for a person, oldest first.
    public var questions: [Question] {
        ledger.state.commands
            .filter { $0.value.phase == .awaitingConfirmation }
            .map { Question(key: $0.key, role: $0.value.role, order: $0.value.order, lease: $0.value.lease.id) }
            .sorted { $0.lease < $1.lease }
    }

    /// What a peer or a screen is told.
    public var status: PumpStatus {
        PumpStatus(
            reservoir: memory.reservoir.amount, onBoard: onBoard, milliunitsPerHour: basalRate,
            batteryPercent: batteryPercent, suspended: isSuspended,
            alarm: memory.alarms.map(\.rawValue).min() ?? 0, receipts: ledger.state.receipts)
    }

    /// Lines that stand for the whole journal so far.
    public var checkpoint: [PumpEntry] { [.checkpoint(memory, ledger.state)] }

    /// Writes a line and remembers it.
    mutating func record(_ entry: PumpEntry, in step: inout PumpStep) {
        memory.apply(entry)
        step.journal.append(entry)
    }

    /// Shows an alert once, until `shown` forgets it.
    mutating func show(_ alert: Alert, in step: inout PumpStep) {
        guard shown.insert(alert).inserted else { return }
        record(.event(.alert(alert), at: now), in: &step)
        step.effects.append(.show(alert))
    }
}
