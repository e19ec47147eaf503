/// Cleans the text of one cell without changing what it says.
enum CellText {
    /// A text without white space at its ends.
    static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The text of a cell: trimmed, runs of white space as one space, no control or invisible characters.
    ///
    /// Leading zeros, case and punctuation stay. The apostrophe that ``CSVWriter`` and spreadsheets put before a
    /// formula sign is taken off.
    static func clean(_ bytes: UnsafeRawBufferPointer, _ encoding: TextEncoding) -> String {
        if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
        return clean(encoding.decode(bytes))
    }

    /// The same for a text that is decoded already.
    static func clean(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !output.isEmpty
            } else if !isInvisible(scalar) {
                if pendingSpace { output.append(" ") }
                pendingSpace = false
                output.append(scalar)
            }
        }
        if output.first == "'", let second = output.dropFirst().first, CSVWriter.isFormulaSign(second) {
            output.removeFirst()
        }
        return String(output)
    }

    /// Whether bytes are ASCII that needs no cleaning, which is so for nearly every cell.
    private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first == Ascii.space || last == Ascii.space || first == UInt8(ascii: "'") { return false }
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < Ascii.space || byte > 0x7E || (byte == Ascii.space && previous == Ascii.space) { return false }
            previous = byte
        }
        return true
    }

    /// Control characters, and those that only steer the layout: soft hyphens, zero-width and direction marks.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format: true
        default: false
        }
    }
}
