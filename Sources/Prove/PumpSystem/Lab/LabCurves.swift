/// Glucose over the day, of many patients at once: the middle one, and the band that holds eight of ten.
public struct LabCurves: Hashable, Sendable {
    /// What they lived.
    public let scenario: LabScenario
    /// Minutes between two points.
    static let step = 5
    /// The points from the beginning of the day on.
    public private(set) var points: [Point] = []

    /// The lower end of the band, the middle and the upper end, mg/dL.
    public struct Point: Hashable, Sendable {
        /// One patient in ten is lower.
        public let low: Double
        /// As many are lower as higher.
        public let middle: Double
        /// One patient in ten is higher.
        public let high: Double
    }

    /// Lives the day of each patient with one seed.
    public init(_ scenario: LabScenario, _ patients: [LabPatient], seed: UInt64 = 0) {
        self.scenario = scenario
        let traces = patients.compactMap { LabSetting($0, scenario).live(seed: seed, keepsTrace: true)?.trace }
        let length = traces.map(\.count).min() ?? 0
        for minute in stride(from: 0, to: length, by: Self.step) {
            let values = traces.map { max(0, $0[minute]) }.sorted()
            let last = values.count - 1
            points.append(
                Point(low: values[last / 10], middle: values[values.count / 2], high: values[last - last / 10]))
        }
    }
}
