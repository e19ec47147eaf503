public import PumpLink

/// What was delivered in the last day, by the minute: the memory that the limits work by.
///
/// A window counts a minute too many rather than one too few, so that no limit can be passed at its edge.
public struct DoseHistory: Hashable, Sendable, Codable {
    /// The pulses of one minute.
    struct Minute: Hashable, Sendable, Codable {
        var minute: Int64
        var programmed: UInt32 = 0
        var extra: UInt32 = 0
        var bolus: UInt32 = 0
    }

    static let day: Int64 = 1440

    private var minutes: [Minute] = []
    /// All pulses of the last day.
    public private(set) var dayPulses = 0
    /// Pulses of the last day that were not programmed basal.
    public private(set) var extraPulses = 0

    /// Nothing yet.
    public init() {}

    /// Records a pulse.
    mutating func add(_ kind: Pulse.Kind, at now: PumpInstant) {
        let minute = now.minute
        forget(before: minute)
        if minutes.last?.minute != minute { minutes.append(Minute(minute: minute)) }
        let last = minutes.count - 1
        switch kind {
        case .programmed: minutes[last].programmed += 1
        case .temporary: minutes[last].extra += 1
        case .bolus:
            minutes[last].extra += 1
            minutes[last].bolus += 1
        }
        dayPulses += 1
        if kind != .programmed { extraPulses += 1 }
    }

    /// Lets go of what is more than a day old.
    mutating func forget(before minute: Int64) {
        guard let first = minutes.first, minute > first.minute + Self.day else { return }
        let old = minutes.prefix { minute > $0.minute + Self.day }
        for minute in old {
            dayPulses -= Int(minute.programmed + minute.extra)
            extraPulses -= Int(minute.extra)
        }
        minutes.removeFirst(old.count)
    }

    /// Bolus pulses of the last hour.
    public func bolusPulsesOfLastHour(at now: PumpInstant) -> Int {
        let minute = now.minute
        var pulses = 0
        for entry in minutes.reversed() {
            guard entry.minute + 60 >= minute else { break }
            pulses += Int(entry.bolus)
        }
        return pulses
    }

    /// Bolus insulin still at work, rounded up: its action falls in a straight line over `actionMinutes`.
    public func onBoard(at now: PumpInstant, actionMinutes: Int) -> Insulin {
        let length = Int64(max(1, min(actionMinutes, 1440)))
        let minute = now.minute
        var weighted: Int64 = 0
        for entry in minutes.reversed() {
            let left = length - max(0, minute - entry.minute)
            guard left > 0 else { break }
            weighted += Int64(entry.bolus) * left * left
        }
        let milliunits = (weighted * Int64(Pulse.milliunits) + length * length - 1) / (length * length)
        return Insulin(milliunits: UInt32(clamping: milliunits))
    }

    /// After a power cut nobody knows how long it was: it counts as no time at all, the longest that a limit can take.
    mutating func redate() {
        guard let last = minutes.last?.minute else { return }
        for index in minutes.indices { minutes[index].minute -= last }
    }
}

extension PumpInstant {
    /// Whole minutes of the clock.
    var minute: Int64 { Int64(clamping: milliseconds / 60_000) }
}
