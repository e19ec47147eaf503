/// One glucose value, as the device that measured it states it.
public struct GlucoseReading: Hashable, Sendable {
    /// The device that measured it.
    public var origin: DeviceID
    /// Whether it comes from a sensor or from a drop of blood.
    public var source: Source
    /// 1 or more, larger than that of every earlier reading of this device.
    public var sequence: UInt64
    /// When it was measured, by the origin's own clock.
    public var measured: PumpInstant
    /// Glucose in mg/dL, 10 to 1000.
    public var milligramsPerDecilitre: UInt16
    /// Change in tenths of mg/dL a minute, -200 to 200.
    public var trend: Int16

    /// Where a reading comes from.
    public enum Source: UInt8, CaseIterable, Hashable, Sendable {
        /// Tissue glucose of a sensor.
        case sensor = 1
        /// Blood glucose of a meter.
        case blood = 2
    }

    /// Makes a reading.
    public init(
        origin: DeviceID, source: Source, sequence: UInt64, measured: PumpInstant, milligramsPerDecilitre: UInt16,
        trend: Int16
    ) {
        self.origin = origin
        self.source = source
        self.sequence = sequence
        self.measured = measured
        self.milligramsPerDecilitre = milligramsPerDecilitre
        self.trend = trend
    }
}
