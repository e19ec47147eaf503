public import PumpLink

/// What the pump knows whatever happens: the sum of its journal, without the dosing ledger.
public struct PumpMemory: Hashable, Sendable, Codable {
    /// A moment of the history.
    public struct Moment: Hashable, Sendable, Codable {
        /// By the pump's clock since its last start.
        public let at: PumpInstant
        /// What happened.
        public let event: HistoryEvent
    }

    /// How many moments the history keeps.
    static let historyLength = 256

    /// What was set.
    public private(set) var settings: PumpSettings
    /// What is in the reservoir.
    public private(set) var reservoir = Reservoir(.zero)
    /// What was delivered in the last day.
    public private(set) var doses = DoseHistory()
    /// The alarms that sound.
    public private(set) var alarms: Set<Alarm> = []
    /// The number of the newest reading of each device.
    public private(set) var readings: [DeviceID: UInt64] = [:]
    /// What happened last, the oldest first.
    public private(set) var history: [Moment] = []

    init(_ settings: PumpSettings) { self.settings = settings }

    mutating func apply(_ entry: PumpEntry) {
        switch entry {
        case .dosing, .checkpoint: break
        case .pulse(let kind, let now):
            if reservoir.takePulse() { doses.add(kind, at: now) }
        case .filled(let amount):
            reservoir = Reservoir(amount)
        case .settings(let settings):
            self.settings = settings
        case .alarm(let alarm, let now):
            alarms.insert(alarm)
            remember(.alarm(alarm), now)
        case .cleared(let alarm, let now):
            alarms.remove(alarm)
            remember(.cleared(alarm), now)
        case .reading(let device, let sequence):
            readings[device] = sequence
        case .event(let event, let now):
            remember(event, now)
        case .restarted:
            doses.redate()
            remember(.restarted, .zero)
        }
    }

    /// Lets go of doses that are more than a day old.
    mutating func forgetOldDoses(at now: PumpInstant) { doses.forget(before: now.minute) }

    private mutating func remember(_ event: HistoryEvent, _ now: PumpInstant) {
        history.append(Moment(at: now, event: event))
        if history.count > 2 * Self.historyLength { history.removeFirst(history.count - Self.historyLength) }
    }
}
