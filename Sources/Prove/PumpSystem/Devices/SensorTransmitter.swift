public import GlucoseModel
public import PumpLink

/// The transmitter of a glucose sensor: measures at the sensor's pace, signs every reading, keeps what was not taken.
public struct SensorTransmitter: Sendable {
    /// Its identifier.
    public let id: DeviceID
    private let key: IdentityKey
    private var sensor: GlucoseSensor
    private var sequence: UInt64
    private var recent: [(minute: Int, glucose: Double)] = []

    /// A transmitter with a sensor.
    ///
    /// - Parameter lastSequence: the number of its last reading, kept when its battery is empty.
    public init(id: DeviceID, key: IdentityKey, sensor: GlucoseSensor, lastSequence: UInt64 = 0) {
        self.id = id
        self.key = key
        self.sensor = sensor
        sequence = lastSequence
    }

    /// Lives a minute.
    ///
    /// - Parameter glucose: under the skin, mg/dL.
    /// - Returns: a signed reading when it was time to measure.
    public mutating func measure(_ glucose: Double, minute: Int) -> SignedReading? {
        guard glucose.isFinite else { return nil }
        let reading = sensor.reading(of: glucose, at: minute)
        guard minute % sensor.model.sampleMinutes == 0 else { return nil }
        recent.append((minute, reading))
        if recent.count > 4 { recent.removeFirst() }
        sequence += 1
        let claim = GlucoseReading(
            origin: id, source: .sensor, sequence: sequence,
            measured: PumpInstant(milliseconds: UInt64(max(0, minute)) * 60_000),
            milligramsPerDecilitre: UInt16(min(max(reading.rounded(), 0), 1000)), trend: trend)
        return try? SignedReading(signing: claim, with: key)
    }

    /// Tenths of mg/dL a minute, over the last readings.
    private var trend: Int16 {
        guard let first = recent.first, let last = recent.last, last.minute > first.minute else { return 0 }
        let slope = (last.glucose - first.glucose) / Double(last.minute - first.minute)
        return Int16(min(max((slope * 10).rounded(), -200), 200))
    }
}

/// A blood glucose meter: measures when a person gives it a drop of blood, and signs what it found.
public struct BloodMeter: Sendable {
    /// Its identifier.
    public let id: DeviceID
    private let key: IdentityKey
    private var random: SeededRandom
    private var sequence: UInt64

    /// A meter; the same seed errs the same way.
    public init(id: DeviceID, key: IdentityKey, seed: UInt64, lastSequence: UInt64 = 0) {
        self.id = id
        self.key = key
        random = SeededRandom(seed: seed, stream: 3)
        sequence = lastSequence
    }

    /// Measures; the error has a deviation of 5 %, within what ISO 15197 allows.
    ///
    /// - Parameter glucose: in plasma, mg/dL.
    public mutating func measure(_ glucose: Double, minute: Int) -> SignedReading? {
        guard glucose.isFinite else { return nil }
        sequence += 1
        let value = glucose * (1 + 0.05 * random.normal())
        let claim = GlucoseReading(
            origin: id, source: .blood, sequence: sequence,
            measured: PumpInstant(milliseconds: UInt64(max(0, minute)) * 60_000),
            milligramsPerDecilitre: UInt16(min(max(value.rounded(), 0), 1000)), trend: 0)
        return try? SignedReading(signing: claim, with: key)
    }
}
