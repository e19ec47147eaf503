/// Marks that a spreadsheet leaves when it takes an identifier or a version for a number or a date.
public enum SpreadsheetDamage {
    /// Whether a text is a number in scientific form, such as `1.23E+11`: the digits of a serial number are lost.
    public static func isScientific(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
        guard parts.count == 2, let sign = parts[1].first, sign == "+" else { return false }
        let mantissa = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard mantissa.count <= 2, mantissa.first?.utf8.count == 1 else { return false }
        return mantissa.allSatisfy(isDigits) && isDigits(parts[1].dropFirst())
    }

    /// Whether a version was turned into a day or a month, such as `3-Feb` (was 3.2 or 2.3) or `Feb-21`.
    ///
    /// The text is kept, but no version can be read from it.
    public static func isDate(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 > 0x40 }) else { return false }
        let parts = text.split { $0 == "-" || $0 == " " || $0 == "." }
        guard (2...3).contains(parts.count) else { return false }
        let months = parts.filter { MonthNames.number($0) != nil }
        let numbers = parts.filter { isDigits($0) && $0.utf8.count <= 4 }
        return months.count == 1 && months.count + numbers.count == parts.count
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
