/// Why a text is no CVSS vector, where, and what to do about it.
public struct CVSSVectorError: Error, Codable, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: String, Codable, Hashable, Sendable {
        /// Nothing is there.
        case empty
        /// It begins with a version that is not known.
        case unknownVersion = "unknown_version"
        /// A part is not a metric, a colon and a value.
        case malformed
        /// The version has no such metric.
        case unknownMetric = "unknown_metric"
        /// The metric has no such value.
        case unknownValue = "unknown_value"
        /// A metric stands twice.
        case repeated
        /// A base metric is missing, and without it there is no score.
        case missing
    }

    /// What went wrong, for programs.
    public let code: Code
    /// The place, in bytes counted from 1.
    public let position: Int
    /// What is wrong, in plain words.
    public let reason: String
    /// What to do about it.
    public let advice: String

    /// One line for people: the place, the reason and the advice.
    public var description: String { "position \(position): \(reason); \(advice)" }
}
