import GlucoseModel
import Testing

@Suite("Glucose sensors")
struct SensorTests {
    /// The errors of a long life at a glucose far from both limits.
    private static func errors(_ model: SensorModel, minutes: Int, seed: UInt64) -> [Double] {
        var sensor = GlucoseSensor(model, seed: seed)
        return (0..<minutes).map { sensor.reading(of: 300, at: $0) - 300 }
    }

    @Test("the same seed errs the same way, another seed another way")
    func seeds() {
        #expect(Self.errors(.dexcom, minutes: 500, seed: 7) == Self.errors(.dexcom, minutes: 500, seed: 7))
        #expect(Self.errors(.dexcom, minutes: 500, seed: 7) != Self.errors(.dexcom, minutes: 500, seed: 8))
    }

    @Test("a sensor measures at its own pace and holds the reading in between", arguments: SensorModel.all)
    func pace(_ model: SensorModel) {
        let errors = Self.errors(model, minutes: 600, seed: 3)
        for minute in 1..<600 where minute % model.sampleMinutes != 0 { #expect(errors[minute] == errors[minute - 1]) }
        #expect(Set(errors).count > 500 / model.sampleMinutes)
    }

    /// The transform of a normal drift of variance m²/(1-m²) = 0.961, drawn a million times elsewhere: mean 0.74,
    /// deviation 11.7 mg/dL, and 0.69 of a value left after fifteen minutes.
    @Test("the errors have the published mean, spread and memory")
    func statistics() {
        let errors = stride(from: 0, to: 3_000_000, by: 15).reduce(
            into: (GlucoseSensor(.navigator, seed: 1), [Double]())
        ) {
            $0.1.append($0.0.reading(of: 300, at: $1) - 300)
        }.1
        let count = Double(errors.count)
        let mean = errors.reduce(0, +) / count
        let variance = errors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        let together = zip(errors, errors.dropFirst()).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / count
        #expect(abs(mean - 0.74) < 0.3)
        #expect(abs(variance.squareRoot() - 11.7) < 0.4)
        #expect(abs(together / variance - 0.69) < 0.03)
    }

    @Test("a reading stays within what the sensor can say", arguments: [(-100.0, 39.0), (5_000.0, 600.0)])
    func limits(_ glucose: Double, _ reading: Double) {
        var sensor = GlucoseSensor(.guardian, seed: 5)
        #expect(sensor.reading(of: glucose, at: 0) == reading)
    }

    @Test("the error never jumps from one minute to the next")
    func smoothness() {
        let errors = Self.errors(.navigator, minutes: 20_000, seed: 11)
        let jump = zip(errors, errors.dropFirst()).map { abs($0 - $1) }.max() ?? .infinity
        #expect(jump < 8)
    }
}
