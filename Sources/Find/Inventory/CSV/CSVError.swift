/// What is wrong with a delimited file or with one of its rows, where, and what to do about it.
public struct CSVError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of trouble a delimited file can make.
    public enum Code: String, Sendable, Hashable {
        /// The file holds no record at all.
        case emptyFile
        /// The file holds a header and nothing below it.
        case headerOnly
        /// One record is longer than ``CSVLimits/recordBytes``.
        case recordTooLong
        /// The header, or a row, has more fields than ``CSVLimits/columns``.
        case tooManyColumns
        /// A quoted field is never closed.
        case unterminatedQuote
        /// A row holds a NUL byte.
        case nulByte
        /// A row holds text in more fields than the header names.
        case extraFields
    }

    /// The kind of trouble.
    public var code: Code
    /// The physical line where it begins; the first is 1.
    public var line: Int
    /// The record where it begins; the header is 1 and blank lines do not count.
    public var row: Int
    /// What is wrong and what to do, without the place.
    public var message: String

    /// An error of one kind at one place.
    public init(_ code: Code, line: Int, row: Int, _ message: String) {
        self.code = code
        self.line = line
        self.row = row
        self.message = message
    }

    /// The place and the message in one sentence.
    public var description: String { "line \(line) (row \(row)): \(message)" }
}
