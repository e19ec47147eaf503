/// Why a file or folder cannot be read or written, and what to do about it.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of trouble that a program may want to tell apart.
    public enum Code: String, Sendable, Hashable {
        /// There is nothing at this path.
        case notFound = "not-found"
        /// This user may not read or write there, or the system refuses for another reason.
        case refused
        /// The file is larger than what is read at once.
        case tooLarge = "too-large"
        /// The file is not what was asked for, or is damaged.
        case unusable
        /// No room is left on the disk.
        case diskFull = "disk-full"
        /// Whoever read the output has gone.
        case closed
    }

    /// Which kind of trouble it is.
    public var code: Code
    /// The file or folder.
    public var path: String
    /// What is wrong.
    public var reason: String
    /// What to do; may be empty.
    public var advice: String

    /// An error about one path.
    public init(_ code: Code, path: String, reason: String, advice: String = "") {
        self.code = code
        self.path = path
        self.reason = reason
        self.advice = advice
    }

    /// The path, the reason and the advice in one line.
    public var description: String { "\(path): \(reason)\(advice.isEmpty ? "" : "; \(advice)")" }
}
