/// Something in a row that a person should look at; the row is taken all the same.
public struct RowWarning: Sendable, Hashable, CustomStringConvertible {
    /// The kinds of trouble that do not reject a row.
    public enum Code: String, Sendable, Hashable {
        /// A spreadsheet turned an identifier into a number in scientific form.
        case scientificNumber
        /// A spreadsheet turned a version into a date.
        case versionIsDate
        /// A cell holds a spreadsheet's error instead of a value.
        case spreadsheetError
        /// A date that could be read in two ways, or not at all, is kept as text.
        case dateNotCertain
        /// The owner is neither the hospital nor a patient.
        case ownerNotUnderstood
        /// The row is no valid UTF-8 and was read as Windows-1252.
        case encoding
        /// The UDI does not follow its issuing agency's rules.
        case udi
    }

    /// The kind, for programs.
    public var code: Code
    /// The field it is about; nil for the whole row.
    public var field: DeviceField?
    /// The physical line on which the row begins.
    public var line: Int
    /// What it is, for people.
    public var message: String

    /// The place and the message in one sentence.
    public var description: String { "line \(line): \(message)" }
}
