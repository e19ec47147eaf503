/// A continuous glucose sensor: it measures at its own pace and with its own error, and holds a reading in between.
public struct GlucoseSensor: Hashable, Sendable {
    /// The kind of sensor.
    public let model: SensorModel
    private var noise: SensorNoise
    private var held: Double?

    /// A new sensor; the same seed errs the same way.
    public init(_ model: SensorModel = .dexcom, seed: UInt64) {
        self.model = model
        noise = SensorNoise(model, seed: seed)
    }

    /// Measures when it is time to, and reads.
    ///
    /// - Parameters:
    ///   - glucose: under the skin, mg/dL.
    ///   - minute: since the sensor began; each call is later than the one before.
    /// - Returns: the reading, mg/dL, within the limits of the model.
    public mutating func reading(of glucose: Double, at minute: Int) -> Double {
        if let held, minute % model.sampleMinutes != 0 { return held }
        let reading = min(max(glucose + noise.error(at: minute), model.lowest), model.highest)
        held = reading
        return reading
    }
}
