/// Why a text is not JSON, where, and what to do about it.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: String, Sendable, Hashable {
        /// The text is larger than the limit.
        case tooLarge
        /// Containers lie deeper within each other than the limit.
        case tooDeep
        /// The text holds more values than the limit.
        case tooManyValues
        /// The text ends in the middle of a value.
        case truncated
        /// A byte stands where the grammar does not allow it.
        case unexpectedByte
        /// A control character stands in a string without an escape.
        case controlCharacter
        /// The bytes are not UTF-8.
        case notUTF8
        /// An escape in a string is not one of those that RFC 8259 allows, or is half of a surrogate pair.
        case badEscape
        /// A number is not written as RFC 8259 asks.
        case badNumber
        /// Something follows the value.
        case trailingContent
        /// The text is empty.
        case empty
    }

    /// What went wrong, for programs.
    public var code: Code
    /// The place, in bytes from the start.
    public var offset: Int
    /// The line, counted from 1.
    public var line: Int
    /// The byte within the line, counted from 1.
    public var column: Int
    /// The JSON pointer (RFC 6901) of what was being read; empty for the whole text.
    public var pointer: String
    /// What is wrong, in plain words.
    public var reason: String
    /// What to do about it.
    public var advice: String

    /// One line for people: the place, the reason and the advice.
    public var description: String {
        let path = pointer.isEmpty ? "" : " (at \(pointer))"
        return "line \(line), column \(column)\(path): \(reason); \(advice)"
    }
}
