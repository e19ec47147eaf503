/// A vector as it is written: every metric is known and has a known value, but one may be missing or stand twice.
///
/// From such a vector no score may follow; a document that carries it can still be read, and told what is wrong.
public struct CVSSVectorText: Sendable {
    /// The version.
    public let version: CVSSVersion
    /// The value that stands first for each metric, "not defined" among them.
    public let values: [String: String]
    /// Where a metric stands again, in bytes counted from 1.
    let repeats: [(metric: String, position: Int)]
    /// The place after the last byte, counted from 1.
    let end: Int

    /// Reads a vector; metrics may stand in any order (3.1 and 4.0, section 6 and 7).
    public init(_ text: String) throws(CVSSVectorError) {
        var reader = CVSSVectorReader(text)
        self = try reader.read()
    }

    init(version: CVSSVersion, values: [String: String], repeats: [(metric: String, position: Int)], end: Int) {
        (self.version, self.values, self.repeats, self.end) = (version, values, repeats, end)
    }

    /// The metrics that stand more than once.
    public var repeated: [String] { repeats.map(\.metric) }

    /// The base metrics that are left out; without them there is no score.
    public var missing: [String] {
        version.metrics.filter { $0.group == .base && values[$0.key] == nil }.map(\.key)
    }

    /// The vector; nil where a base metric is missing or a metric stands twice.
    public var vector: CVSSVector? { missing.isEmpty && repeats.isEmpty ? CVSSVector(complete: self) : nil }

    /// The same text with values for metrics that it leaves out.
    public func completed(by others: [String: String]) -> CVSSVectorText {
        CVSSVectorText(
            version: version, values: values.merging(others) { stated, _ in stated }, repeats: repeats, end: end)
    }
}
