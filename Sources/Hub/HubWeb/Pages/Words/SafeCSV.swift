/// A table as a CSV file (RFC 4180) that a spreadsheet shows and does not run: a cell that begins as a formula begins
/// with an apostrophe here.
struct SafeCSV: Sendable {
    private(set) var bytes: [UInt8] = []

    private static let signs: Set<UInt8> = [
        UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13, 10,
    ]
    private static let special: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13, UInt8(ascii: "'")]

    /// A table with this header.
    init(_ header: [String]) { add(header) }

    /// Adds a line.
    mutating func add(_ cells: [String]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            add(cell)
        }
        bytes += [13, 10]
    }

    private mutating func add(_ cell: String) {
        var text = Array(cell.utf8)
        // Spreadsheets look past the space before a sign.
        if let first = text.first(where: { $0 != 32 }), Self.signs.contains(first) {
            text.insert(UInt8(ascii: "'"), at: 0)
        }
        guard text.contains(where: Self.special.contains) else {
            bytes += text
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
