/// Takes GS1 identifiers apart: application identifiers and their values (GS1 General Specifications, section 3).
enum GS1Parser {
    static func parse(_ bytes: [UInt8]) throws(UDIError) -> UDI {
        if bytes.first == UInt8(ascii: "(") { return try elements(parenthesised(bytes)) }
        let digits = bytes.filter { $0 != Ascii.space }
        if UDIBytes.isDigits(digits), digits.count <= 14 { return try bare(digits) }
        return try elements(concatenated(bytes))
    }

    /// One application identifier and its value.
    private struct Element {
        let identifier: String
        let value: ArraySlice<UInt8>
    }

    /// A device identifier alone: a GTIN of 8, 12, 13 or 14 digits; spreadsheets drop the zeros before it.
    private static func bare(_ bytes: [UInt8]) throws(UDIError) -> UDI {
        guard bytes.count >= 8 else {
            throw UDIError("\(bytes.count) digits are too few for a device identifier; a GTIN has 8 to 14")
        }
        var udi = UDI(agency: .gs1, deviceIdentifier: padded(bytes))
        GTIN.check(&udi)
        return udi
    }

    private static func padded(_ digits: some Collection<UInt8>) -> String {
        String(repeating: "0", count: max(0, 14 - digits.count)) + UDIBytes.text(digits)
    }

    /// `(01)…(17)…`: an identifier is two to four digits in parentheses; other parentheses belong to a value.
    private static func parenthesised(_ bytes: [UInt8]) throws(UDIError) -> [Element] {
        var elements: [Element] = []
        var identifier = ""
        var start = 0
        var index = 0
        while index < bytes.count {
            guard let close = closing(bytes, index) else {
                index += 1
                continue
            }
            if !identifier.isEmpty { elements.append(Element(identifier: identifier, value: bytes[start..<index])) }
            identifier = UDIBytes.text(bytes[(index + 1)..<close])
            start = close + 1
            index = start
        }
        guard !identifier.isEmpty else { throw UDIError("no application identifier such as (01) is readable") }
        elements.append(Element(identifier: identifier, value: bytes[start...]))
        return elements
    }

    /// The closing parenthesis of an application identifier that opens at `index`.
    private static func closing(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "(") else { return nil }
        for length in 2...4 {
            let close = index + 1 + length
            guard close < bytes.count else { return nil }
            if bytes[close] == UInt8(ascii: ")"), UDIBytes.isDigits(bytes[(index + 1)..<close]) { return close }
        }
        return nil
    }

    /// Elements as a scanner sends them: fixed lengths, and a group separator after the others but the last.
    private static func concatenated(_ bytes: [UInt8]) throws(UDIError) -> [Element] {
        guard bytes.contains(UDIBytes.groupSeparator) || bytes.starts(with: "01".utf8) else {
            throw UDIError("this is no UDI: it begins neither with (01) or a GTIN, nor with +, = or &")
        }
        var elements: [Element] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UDIBytes.groupSeparator {
                index += 1
                continue
            }
            guard let rule = ApplicationIdentifier.find(bytes[index...]) else {
                throw UDIError("\"\(UDIBytes.text(bytes[index...].prefix(4)))\" begins no known application identifier")
            }
            let start = index + rule.identifier.utf8.count
            let separator = bytes[start...].firstIndex(of: UDIBytes.groupSeparator) ?? bytes.count
            let end = rule.isFixed ? min(start + rule.length, separator) : separator
            elements.append(Element(identifier: rule.identifier, value: bytes[start..<end]))
            index = end
        }
        return elements
    }

    private static func elements(_ elements: [Element]) throws(UDIError) -> UDI {
        guard let item = elements.first(where: { $0.identifier == "01" }) else {
            throw UDIError("the device identifier (01) is missing")
        }
        let digits = item.value.filter { $0 != UDIBytes.groupSeparator && $0 != Ascii.space }
        guard UDIBytes.isDigits(digits), (8...14).contains(digits.count) else {
            throw UDIError("the device identifier (01) has 14 digits, but here it is \"\(UDIBytes.text(item.value))\"")
        }
        var udi = UDI(agency: .gs1, deviceIdentifier: padded(digits))
        if digits.count < 14 {
            udi.note(.completed, "the device identifier has \(digits.count) digits; zeros put before")
        }
        GTIN.check(&udi)
        for element in elements where element.identifier != "01" { take(element, &udi) }
        return udi
    }

    private static func take(_ element: Element, _ udi: inout UDI) {
        let value = element.value.filter { $0 != UDIBytes.groupSeparator }
        switch element.identifier {
        case "10": udi.lot = text(value, "lot", &udi)
        case "21": udi.serialNumber = text(value, "serial number", &udi)
        case "11": udi.manufactureDate = date(value, "date of manufacture", &udi)
        case "17": udi.expiryDate = date(value, "date of expiry", &udi)
        default:
            if ApplicationIdentifier.find(Array(element.identifier.utf8)[...]) == nil {
                udi.note(.element, "(\(element.identifier)) is no known application identifier")
            }
        }
    }

    private static func text(_ value: [UInt8], _ name: String, _ udi: inout UDI) -> String {
        let text = CellText.trimmed(UDIBytes.text(value)[...])
        if text.utf8.count > 20 {
            udi.note(.element, "the \(name) has \(text.utf8.count) characters; at most 20 are allowed")
        }
        return text
    }

    private static func date(_ value: [UInt8], _ name: String, _ udi: inout UDI) -> String {
        let digits = value.filter { $0 != Ascii.space }
        if let date = UDIDate.yearMonthDay(digits) { return date }
        udi.note(.date, "the \(name) \"\(UDIBytes.text(value))\" is no date YYMMDD")
        return ""
    }
}
