public import CSAF

/// Why bytes are no policy file, where, and what to do about it.
public struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: Hashable, Sendable {
        /// The bytes are not JSON, or exceed a limit.
        case notJSON(JSONError)
        /// The file has no version, or one that is not known.
        case unknownVersion
        /// A member is not known: perhaps a slip of the pen, which must not pass for a setting.
        case unknownMember
        /// A member stands twice.
        case repeated
        /// A value is of another kind than it should be, or not one of those that there are.
        case badValue
        /// The values contradict each other.
        case contradiction
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
