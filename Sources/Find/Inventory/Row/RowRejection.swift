/// Why a row did not become a device.
public struct RowRejection: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reasons for which a row is rejected.
    public enum Code: String, Sendable, Hashable {
        /// Every cell is empty: nothing is lost by passing over it.
        case blank
        /// The asset tag is empty.
        case assetTagMissing
        /// An earlier row of the file has the same asset tag.
        case assetTagRepeated
        /// The row holds text in more fields than the header names, or in too many.
        case tooManyFields
        /// The row holds a NUL byte.
        case nulByte
    }

    /// The reason, for programs.
    public var code: Code
    /// The physical line on which the row begins.
    public var line: Int
    /// The row's number; the header is 1.
    public var row: Int
    /// The reason, for people.
    public var message: String

    /// A rejection of the row at one place.
    public init(code: Code, line: Int, row: Int, message: String) {
        self.code = code
        self.line = line
        self.row = row
        self.message = message
    }

    /// The place and the reason in one sentence.
    public var description: String { "line \(line) (row \(row)): \(message)" }
}
