/// How the equipment database at hand wants its work orders: which columns, in which order, under which names.
///
/// One `field = Column` a line: `asset tag = Equipment ID`. A text in quotation marks on the left fills the column with
/// that text: `"CM" = Work Type`. `date format = MM/DD/YYYY` says how dates are written. Blank lines and lines that begin
/// with `#` are passed over.
public struct WorkOrderMapping: Sendable, Hashable {
    /// What fills a column.
    public enum Source: Sendable, Hashable {
        /// Something that Suture knows.
        case field(WorkOrderField)
        /// The same text in every order.
        case text(String)
    }

    /// A column of the file.
    public struct Column: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// What fills it.
        public var source: Source
    }

    /// The columns, in order.
    public private(set) var columns: [Column]
    /// How dates are written, with `YYYY`, `MM` and `DD`.
    public private(set) var dateFormat = "YYYY-MM-DD"

    /// Why a mapping file cannot be used.
    public struct Unusable: Error, Sendable, Hashable, CustomStringConvertible {
        /// The line.
        public let line: Int
        /// What is wrong, and what to do.
        public let message: String

        /// The line and the message.
        public var description: String { "mapping file, line \(line): \(message)" }
    }

    /// Every field under its own name.
    public init() {
        columns = WorkOrderField.allCases.map { Column(name: $0.rawValue, source: .field($0)) }
    }

    /// Reads a mapping file.
    public init(_ text: String) throws(Unusable) {
        columns = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let trimmed = Self.trimmed(line)
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            try take(trimmed, line: index + 1)
        }
        if columns.isEmpty {
            throw Unusable(line: 1, message: "the file names no column; write a line such as: asset tag = Equipment ID")
        }
    }

    private mutating func take(_ text: String, line: Int) throws(Unusable) {
        // The text in quotation marks may hold the sign that separates.
        let isText = text.hasPrefix("\"")
        let end = isText ? text.dropFirst().firstIndex(of: "\"").map(text.index(after:)) : text.startIndex
        guard let end, let equals = text[end...].firstIndex(of: "=") else {
            throw Unusable(line: line, message: "this line is no “field = Column”")
        }
        let (left, right) = (Self.trimmed(text[..<equals]), Self.trimmed(text[text.index(after: equals)...]))
        guard !right.isEmpty, right.count <= 200 else {
            throw Unusable(
                line: line, message: "the column on the right has no name, or one longer than 200 characters")
        }
        if isText {
            columns.append(Column(name: right, source: .text(String(left.dropFirst().dropLast()))))
            return
        }
        let word = left.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
        if String(word) == "date_format" {
            guard ["YYYY", "MM", "DD"].allSatisfy(right.contains) else {
                throw Unusable(line: line, message: "a date format has YYYY, MM and DD in it")
            }
            dateFormat = right
            return
        }
        guard let field = WorkOrderField(rawValue: String(word)) else {
            let known = WorkOrderField.allCases.map(\.rawValue).joined(separator: ", ")
            throw Unusable(line: line, message: "“\(left)” is nothing that Suture knows; it knows \(known)")
        }
        guard !columns.contains(where: { $0.name == right }) else {
            throw Unusable(line: line, message: "the column “\(right)” is there already")
        }
        columns.append(Column(name: right, source: .field(field)))
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(String(text.drop(while: \.isWhitespace).reversed()).drop(while: \.isWhitespace).reversed())
    }
}
