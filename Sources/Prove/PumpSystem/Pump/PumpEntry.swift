public import PumpLink

/// One line of the pump's journal: written, and safe from a power cut, before what it says is done.
public enum PumpEntry: Hashable, Sendable, Codable {
    /// A line of the dosing journal.
    case dosing(JournalEntry)
    /// The motor is about to move by one pulse.
    case pulse(Pulse.Kind, at: PumpInstant)
    /// A reservoir with so much was put in.
    case filled(Insulin)
    /// New settings.
    case settings(PumpSettings)
    /// An alarm began.
    case alarm(Alarm, at: PumpInstant)
    /// A person cleared an alarm.
    case cleared(Alarm, at: PumpInstant)
    /// The newest reading of a device.
    case reading(DeviceID, sequence: UInt64)
    /// Something for the history alone.
    case event(HistoryEvent, at: PumpInstant)
    /// Power came back.
    case restarted
    /// The sum of all lines before this one.
    case checkpoint(PumpMemory, LedgerState)
}

/// What a person finds in the history, beside doses and alarms.
public enum HistoryEvent: Hashable, Sendable, Codable {
    /// A bolus, temporary basal or other order took effect.
    case began(CommandKey)
    /// An order ended.
    case ended(CommandKey, CommandOutcome, delivered: Insulin)
    /// The programmed basal returned.
    case programmedBasal
    /// Delivery stopped, by an order or before a low.
    case suspended
    /// Delivery went on.
    case resumed
    /// A reservoir was put in.
    case filled(Insulin)
    /// Settings changed.
    case settingsChanged
    /// An alarm began.
    case alarm(Alarm)
    /// An alert was shown.
    case alert(Alert)
    /// Power came back.
    case restarted
    /// A person cleared an alarm.
    case cleared(Alarm)
    /// A device was paired.
    case paired(DeviceID)
    /// The pairing of a device was removed.
    case unpaired(DeviceID)
    /// A device opened a session; told at most once an hour for each.
    case connected(DeviceID)
}
