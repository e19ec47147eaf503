/// A CVSS vector of any version, checked: every metric is known, has a known value, and no base metric is missing.
public struct CVSSVector: Hashable, Sendable {
    /// The version.
    public let version: CVSSVersion
    /// The stated value of each metric; those that are stated as not defined are left out.
    let values: [String: String]

    /// The value of a metric as the vector states it (`AV`: `N`); nil where it does not, or says "not defined".
    public subscript(_ metric: String) -> String? { values[metric] }

    /// Reads a vector; metrics may stand in any order (3.1 and 4.0, section 6 and 7).
    public init(_ text: String) throws(CVSSVectorError) {
        let text = try CVSSVectorText(text)
        try Self.check(text)
        self.init(complete: text)
    }

    /// Takes a text that lacks nothing.
    init(complete text: CVSSVectorText) {
        self.init(version: text.version, values: text.values.filter { $0.value != text.version.undefined })
    }

    init(version: CVSSVersion, values: [String: String]) {
        (self.version, self.values) = (version, values)
    }

    private static func check(_ text: CVSSVectorText) throws(CVSSVectorError) {
        if let again = text.repeats.first {
            throw CVSSVectorError(
                code: .repeated, position: again.position, reason: "\(again.metric) stands twice",
                advice: "state each metric once")
        }
        let missing = text.missing
        guard !missing.isEmpty else { return }
        throw CVSSVectorError(
            code: .missing, position: text.end,
            reason: "the base metrics \(missing.joined(separator: ", ")) are missing",
            advice: "add them; a vector without them has no score")
    }

    /// The vector without the metrics of some groups.
    func without(_ groups: Set<CVSSMetric.Group>) -> CVSSVector {
        let dropped = Set(version.metrics.filter { groups.contains($0.group) }.map(\.key))
        return CVSSVector(version: version, values: values.filter { !dropped.contains($0.key) })
    }

    /// Whether any metric of a group is defined.
    func states(_ group: CVSSMetric.Group) -> Bool {
        version.metrics.contains { $0.group == group && values[$0.key] != nil }
    }

    /// A base metric as the environment modifies it, where it does.
    public func effective(_ metric: String) -> String? { values["M" + metric] ?? values[metric] }
}

extension CVSSVector: CustomStringConvertible {
    /// The vector in the order of its version's table, without metrics that are not defined.
    public var description: String {
        version.prefix
            + version.metrics.compactMap { metric in values[metric.key].map { "\(metric.key):\($0)" } }
            .joined(separator: "/")
    }
}

extension CVSSVector: Codable {
    /// Reads a vector in its text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do throws(CVSSVectorError) {
            self = try CVSSVector(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
