/// A person's word on which column holds which field; it goes before the built-in synonyms.
///
/// One `field = header` a line, for example `asset tag = Geräte-Nr. (alt)`. Blank lines and lines that begin with `#`
/// are passed over. A header may stand in quotation marks. `[7]` means the seventh column. Nothing after the `=` means
/// that no column holds the field.
public struct MappingFile: Sendable, Hashable {
    /// Where a field is to be found.
    public enum Source: Sendable, Hashable {
        /// In the column with this header.
        case header(String)
        /// In the column with this number; the first is 1.
        case column(Int)
        /// In no column.
        case nowhere
    }

    /// One line of the file.
    public struct Entry: Sendable, Hashable {
        /// The field that is mapped.
        public var field: DeviceField
        /// Where it is to be found.
        public var source: Source
        /// The line of the mapping file.
        public var line: Int
    }

    /// The lines, in order.
    public private(set) var entries: [Entry] = []

    /// A mapping file that says nothing.
    public init() {}

    /// Reads a mapping file. Throws with the line when a line has no `=`, names no field, or names one twice.
    public static func parse(_ text: String) throws(MappingError) -> MappingFile {
        var file = MappingFile()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let trimmed = CellText.trimmed(line)
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            let entry = try parse(trimmed, line: index + 1)
            if let earlier = file.entries.first(where: { $0.field == entry.field }) {
                throw MappingError(
                    line: entry.line, message: "\(entry.field.title) is mapped on line \(earlier.line) already")
            }
            file.entries.append(entry)
        }
        return file
    }

    private static func parse(_ text: String, line: Int) throws(MappingError) -> Entry {
        guard let equals = text.firstIndex(of: "=") else {
            throw MappingError(
                line: line, message: "no \"=\" here; write field = header, as in: asset tag = Control No")
        }
        let name = CellText.trimmed(text[..<equals])
        guard let field = field(named: name) else {
            let known = DeviceField.allCases.map(\.title).joined(separator: ", ")
            throw MappingError(line: line, message: "\"\(name)\" is not a field; the fields are \(known)")
        }
        return Entry(
            field: field, source: try source(CellText.trimmed(text[text.index(after: equals)...]), line), line: line)
    }

    private static func source(_ text: String, _ line: Int) throws(MappingError) -> Source {
        if text.isEmpty { return .nowhere }
        if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") {
            return .header(String(text.dropFirst().dropLast()))
        }
        guard text.hasPrefix("["), text.hasSuffix("]"), let number = Int(text.dropFirst().dropLast()) else {
            return .header(text)
        }
        guard (1...CSVLimits.columns).contains(number) else {
            throw MappingError(line: line, message: "\(text) is no column; the first column is [1]")
        }
        return .column(number)
    }

    /// A field by its own name, in any spelling.
    private static func field(named name: String) -> DeviceField? {
        let key = HeaderText(name).words.joined()
        return DeviceField.allCases.first { HeaderText($0.columnName).words.joined() == key }
    }
}
