import PumpLink

/// A day of programmed basal as the delivery needs it.
struct BasalProgram {
    let segments: [BasalSegment]

    init(_ therapy: TherapySettings) { segments = therapy.basal }

    /// The rate at an instant, and the instant at which the next segment begins.
    func rate(at now: PumpInstant, _ clock: DayClock) -> (milliunitsPerHour: UInt32, until: PumpInstant) {
        let time = clock.milliseconds(at: now)
        var rate: UInt32 = segments.last?.milliunitsPerHour ?? 0
        var next: UInt64 = 86_400_000
        for segment in segments {
            let start = UInt64(segment.startMinute) * 60_000
            if start > time {
                next = start
                break
            }
            rate = segment.milliunitsPerHour
        }
        return (rate, now.advanced(milliseconds: next - time))
    }

    /// Pulses of a whole day, rounded up.
    var dayPulses: Int {
        var total: UInt64 = 0
        for (index, segment) in segments.enumerated() {
            let end = index + 1 < segments.count ? Int(segments[index + 1].startMinute) : 1440
            total += UInt64(segment.milliunitsPerHour) * UInt64(max(0, end - Int(segment.startMinute)))
        }
        let pulse = UInt64(Pulse.milliunits) * 60
        return Int((total + pulse - 1) / pulse)
    }
}
