public import CSAF

/// Why bytes are not a catalogue of known exploited vulnerabilities.
public struct KEVError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: Hashable, Sendable {
        /// The bytes are not JSON, or exceed a limit.
        case notJSON(JSONError)
        /// The JSON has not the form of the catalogue.
        case notCatalogue
        /// A member is missing or is not what it should be.
        case badMember
        /// The catalogue states another number of entries than it has: it is not whole.
        case incomplete
    }

    /// What went wrong, for programs.
    public let code: Code
    /// The place (RFC 6901); empty for the whole.
    public let pointer: String
    /// What is wrong, in plain words.
    public let reason: String
    /// What to do about it.
    public let advice: String

    /// One line for people.
    public var description: String {
        if case .notJSON(let error) = code { return error.description }
        return "\(pointer.isEmpty ? "" : "\(pointer): ")\(reason); \(advice)"
    }
}
