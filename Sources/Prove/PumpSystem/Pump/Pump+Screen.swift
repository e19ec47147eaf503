public import PumpLink

/// A reading and when the pump took it.
public struct TakenReading: Hashable, Sendable {
    /// The reading.
    public let reading: GlucoseReading
    /// By the pump's clock.
    public let at: PumpInstant

    init(_ reading: GlucoseReading, at now: PumpInstant) { (self.reading, at) = (reading, now) }
}

/// What becomes of the basal now.
public enum BasalState: Hashable, Sendable {
    /// As programmed, in milliunits an hour.
    case programmed(UInt32)
    /// Another rate for a time, in milliunits an hour.
    case temporary(UInt32, until: PumpInstant)
    /// None, by an order, for a time.
    case suspended(until: PumpInstant)
    /// None, since glucose will soon be low.
    case stoppedBeforeLow
    /// None, because of an alarm.
    case stopped
}

/// A bolus under way.
public struct BolusProgress: Hashable, Sendable {
    /// Who asked for which command.
    public let key: CommandKey
    /// For what.
    public let order: DoseOrder
    /// What was given so far.
    public let delivered: Insulin
}

extension Pump {
    /// What becomes of the basal now.
    public var basalState: BasalState {
        if isStopped { return .stopped }
        if let suspendedUntil { return .suspended(until: suspendedUntil) }
        if lowGuard.isStopped { return .stoppedBeforeLow }
        if let temporary { return .temporary(temporary.milliunitsPerHour, until: temporary.until) }
        return .programmed(programmedRate)
    }

    /// The bolus under way.
    public var bolusProgress: BolusProgress? {
        guard let key = ledger.state.bolus, let held = ledger.state.commands[key] else { return nil }
        return BolusProgress(key: key, order: held.order, delivered: held.delivered)
    }
}
