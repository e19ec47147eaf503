/// What a stretch of glucose values was like, gathered value by value at even intervals.
public struct GlucoseSummary: Hashable, Sendable {
    /// How many values.
    public private(set) var count = 0
    /// The lowest value, mg/dL; infinite while there is none.
    public private(set) var minimum = Double.infinity
    /// The highest value, mg/dL; minus infinite while there is none.
    public private(set) var maximum = -Double.infinity
    private var sum = 0.0
    private var lowRisk = 0.0
    private var highRisk = 0.0
    private var below54 = 0
    private var below70 = 0
    private var above180 = 0
    private var above250 = 0

    /// Nothing yet.
    public init() {}

    /// The summary of values in mg/dL.
    public init(_ values: some Sequence<Double>) {
        for value in values { add(value) }
    }

    /// Adds one value, mg/dL.
    public mutating func add(_ glucose: Double) {
        count &+= 1
        sum += glucose
        minimum = Swift.min(minimum, glucose)
        maximum = Swift.max(maximum, glucose)
        if glucose < 54 { below54 &+= 1 }
        if glucose < 70 { below70 &+= 1 }
        if glucose > 180 { above180 &+= 1 }
        if glucose > 250 { above250 &+= 1 }
        let risk = GlucoseRisk(glucose)
        lowRisk += risk.low
        highRisk += risk.high
    }

    /// Adds all values of another summary.
    public mutating func add(_ other: GlucoseSummary) {
        count &+= other.count
        sum += other.sum
        minimum = Swift.min(minimum, other.minimum)
        maximum = Swift.max(maximum, other.maximum)
        below54 &+= other.below54
        below70 &+= other.below70
        above180 &+= other.above180
        above250 &+= other.above250
        lowRisk += other.lowRisk
        highRisk += other.highRisk
    }

    /// The mean, mg/dL.
    public var mean: Double { share(sum) }
    /// The share of values below 54 mg/dL: clinically important hypoglycaemia.
    public var timeBelow54: Double { share(Double(below54)) }
    /// The share of values below 70 mg/dL.
    public var timeBelow70: Double { share(Double(below70)) }
    /// The share of values from 70 to 180 mg/dL.
    public var timeInRange: Double { share(Double(count - below70 - above180)) }
    /// The share of values above 180 mg/dL.
    public var timeAbove180: Double { share(Double(above180)) }
    /// The share of values above 250 mg/dL.
    public var timeAbove250: Double { share(Double(above250)) }
    /// LBGI: the mean danger of being low.
    public var lowBloodGlucoseIndex: Double { share(lowRisk) }
    /// HBGI: the mean danger of being high.
    public var highBloodGlucoseIndex: Double { share(highRisk) }

    private func share(_ part: Double) -> Double { count == 0 ? 0 : part / Double(count) }
}
