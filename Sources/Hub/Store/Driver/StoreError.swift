/// What went wrong with the database, in words that a person can act on.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of trouble that a program may want to tell apart.
    public enum Code: String, Sendable, Hashable {
        /// No room is left on the disk, or the set limit of the file is reached.
        case diskFull = "disk-full"
        /// Another program kept the database to itself for too long.
        case locked
        /// The database was made by a later version of this program.
        case newerSchema = "newer-schema"
        /// The file is not a database.
        case notADatabase = "not-a-database"
        /// The file is a database of another program.
        case foreignDatabase = "foreign-database"
        /// The database is damaged, or holds what this program never writes.
        case corrupt
        /// The file may be read but not written.
        case readOnly = "read-only"
        /// The file cannot be opened: no such folder, or no permission.
        case cannotOpen = "cannot-open"
        /// The disk reported a fault.
        case disk
        /// What was asked for is not in the database.
        case notFound = "not-found"
        /// The caller broke a rule of the tables, or a statement is wrong: a fault of this program.
        case misuse
    }

    /// Which kind of trouble it is.
    public let code: Code
    /// What happened.
    public let reason: String
    /// What to do about it.
    public let advice: String

    /// An error of a kind, with what happened and what to do.
    public init(_ code: Code, _ reason: String, advice: String) {
        self.code = code
        self.reason = reason
        self.advice = advice
    }

    /// What happened and what to do, in one line.
    public var description: String { "\(reason) \(advice)" }
}
