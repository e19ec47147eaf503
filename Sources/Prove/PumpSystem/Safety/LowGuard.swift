import PumpLink

/// Stops delivery before glucose is low, and lets it go on again: after the low, without readings, or after two hours.
struct LowGuard: Hashable, Sendable {
    /// Longest stop, min: afterwards the programmed basal returns, come what may.
    static let longest: UInt64 = 120
    /// Without a reading for so many minutes, delivery is as programmed.
    static let stale: UInt64 = 20

    private(set) var stoppedSince: PumpInstant?
    private var lastReading: PumpInstant?
    /// After the longest stop it waits for glucose to rise before it stops again.
    private var isExhausted = false

    var isStopped: Bool { stoppedSince != nil }

    /// A new reading; true when it is time to stop.
    mutating func take(_ glucose: UInt16, trend: Int16, at now: PumpInstant, _ settings: LowGuardSettings) -> Bool {
        lastReading = now
        guard settings.isOn else {
            stoppedSince = nil
            return false
        }
        // The trend is in tenths of mg/dL a minute; only a fall is carried ahead.
        let ahead = Int(glucose) + min(0, Int(trend) * settings.horizonMinutes / 10)
        let willBeLow = ahead < Int(settings.threshold)
        if !willBeLow {
            isExhausted = false
            // Twenty above the threshold, so that it does not flutter.
            if ahead >= Int(settings.threshold) + 20 { stoppedSince = nil }
            return false
        }
        guard stoppedSince == nil, !isExhausted else { return false }
        stoppedSince = now
        return true
    }

    /// When it lets delivery go on by itself, if it has stopped it.
    var ends: PumpInstant? {
        guard let stoppedSince else { return nil }
        let longest = stoppedSince.advanced(milliseconds: Self.longest * 60_000)
        let stale = (lastReading ?? stoppedSince).advanced(milliseconds: Self.stale * 60_000)
        return min(longest, stale)
    }

    /// Time passes; true when delivery goes on now.
    mutating func passTime(to now: PumpInstant) -> Bool {
        guard let ends, now >= ends else { return false }
        stoppedSince = nil
        isExhausted = true
        return true
    }
}
