/// The error of one sensor over time, the same for the same seed.
///
/// Between the values that are drawn every 15 minutes it runs along cubic curves (Catmull-Rom), so it never jumps.
struct SensorNoise: Hashable, Sendable {
    private static let spacing = 15

    private let model: SensorModel
    private var random: SeededRandom
    private var drift: Double
    /// The drawn values around the current stretch: one before it, its ends, one after it.
    private var before: Double
    private var start: Double
    private var end: Double
    private var after: Double
    private var stretch = 0

    init(_ model: SensorModel, seed: UInt64) {
        self.model = model
        random = SeededRandom(seed: seed)
        drift = random.normal()
        start = Self.bent(drift, model)
        before = start
        end = 0
        after = 0
        end = draw()
        after = draw()
    }

    /// The error at a minute, mg/dL; minutes may not go back past the current stretch.
    mutating func error(at minute: Int) -> Double {
        let minute = max(0, minute)
        while stretch < minute / Self.spacing {
            (before, start, end) = (start, end, after)
            after = draw()
            stretch += 1
        }
        let t = Double(minute - stretch * Self.spacing) / Double(Self.spacing)
        let (startSlope, endSlope) = ((end - before) / 2, (after - start) / 2)
        let bend = 2 * (start - end) + startSlope + endSlope
        let lean = 3 * (end - start) - 2 * startSlope - endSlope
        return ((bend * t + lean) * t + startSlope) * t + start
    }

    private mutating func draw() -> Double {
        drift = model.memory * (drift + random.normal())
        return Self.bent(drift, model)
    }

    private static func bent(_ drift: Double, _ model: SensorModel) -> Double {
        model.xi + model.lambda * Mathematics.sinh((drift - model.gamma) / model.delta)
    }
}
