import PumpLink

/// A bolus under way: some pulses at once, one after the other, the rest evenly over a time.
struct BolusRun: Hashable, Sendable {
    /// Milliseconds between pulses that are to be given at once: 1.5 U a minute.
    static let pace: UInt64 = 1000

    let key: CommandKey
    private let started: PumpInstant
    private let nowPulses: Int
    private let laterPulses: Int
    private let milliseconds: UInt64
    private(set) var given = 0

    /// - Returns: nil for an order that is no bolus.
    init?(_ key: CommandKey, _ order: DoseOrder, at now: PumpInstant) {
        self.key = key
        started = now
        switch order {
        case .bolus(let amount):
            (nowPulses, laterPulses, milliseconds) = (amount.pulses, 0, 0)
        case .squareBolus(let amount, let seconds):
            (nowPulses, laterPulses, milliseconds) = (0, amount.pulses, UInt64(seconds) * 1000)
        case .dualBolus(let now, let later, let seconds):
            (nowPulses, laterPulses, milliseconds) = (now.pulses, later.pulses, UInt64(seconds) * 1000)
        case .temporaryBasal, .cancelTemporaryBasal, .suspend, .resume, .settings:
            return nil
        }
    }

    /// When the next pulse is due; nil when all were given.
    var nextPulse: PumpInstant? {
        if given < nowPulses { return started.advanced(milliseconds: UInt64(given) * Self.pace) }
        let later = given - nowPulses
        guard later < laterPulses else { return nil }
        let offset = UInt64(nowPulses) * Self.pace + milliseconds * UInt64(later + 1) / UInt64(laterPulses)
        return started.advanced(milliseconds: offset)
    }

    mutating func count() { given += 1 }
}
