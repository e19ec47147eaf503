/// Reads the production data of HIBC: the secondary data structure and what is appended to it (ANSI/HIBC 2.6, 2.3).
enum HIBCCProduction {
    /// Reads `$$…/S…/16D…/14D…`, without the check character.
    static func read(_ bytes: ArraySlice<UInt8>, _ udi: inout UDI) {
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts {
            switch true {
            case part.starts(with: "$$".utf8): dated(part.dropFirst(2), &udi)
            case part.starts(with: "$+".utf8): udi.serialNumber = text(part.dropFirst(2), "serial number", &udi)
            case part.starts(with: "$".utf8): udi.lot = text(part.dropFirst(), "lot", &udi)
            case part.starts(with: "16D".utf8): manufacture(part.dropFirst(3), &udi)
            case part.starts(with: "14D".utf8): expiry(UDIDate.longYearMonthDay(part.dropFirst(3)), part, &udi)
            case part.starts(with: "S".utf8): udi.serialNumber = text(part.dropFirst(), "serial number", &udi)
            case part.starts(with: "Q".utf8): break
            case part.count >= 5 && UDIBytes.isDigits(part.prefix(5)): julian(part, &udi)
            default: udi.note(.element, "\"\(UDIBytes.text(part))\" is no known part of a HIBCC identifier")
            }
        }
    }

    /// What follows `$$`: perhaps `+` for a serial number, a quantity, a date, and then the lot or serial number.
    private static func dated(_ part: ArraySlice<UInt8>, _ udi: inout UDI) {
        let isSerial = part.first == UInt8(ascii: "+")
        let rest = date(quantity(isSerial ? part.dropFirst() : part), &udi)
        if isSerial {
            udi.serialNumber = text(rest, "serial number", &udi)
        } else {
            udi.lot = text(rest, "lot", &udi)
        }
    }

    /// Passes over a quantity: `8` and two digits, or `9` and five.
    private static func quantity(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        switch part.first {
        case UInt8(ascii: "8") where part.count >= 3: part.dropFirst(3)
        case UInt8(ascii: "9") where part.count >= 6: part.dropFirst(6)
        default: part
        }
    }

    /// Reads a date by the digit before it; without one of 2 to 7 it is MMYY, whose first digit is 0 or 1.
    private static func date(_ part: ArraySlice<UInt8>, _ udi: inout UDI) -> ArraySlice<UInt8> {
        let value = part.dropFirst()
        switch part.first {
        case UInt8(ascii: "2"):
            expiry(UDIDate.monthDayYear(value.prefix(6)), value.prefix(6), &udi)
            return value.dropFirst(6)
        case UInt8(ascii: "3"):
            expiry(UDIDate.yearMonthDay(value.prefix(6)), value.prefix(6), &udi)
            return value.dropFirst(6)
        case UInt8(ascii: "4"):
            expiry(UDIDate.yearMonthDay(value.prefix(6)), value.prefix(6), &udi)
            return value.dropFirst(8)
        case UInt8(ascii: "5"):
            expiry(UDIDate.yearDay(value.prefix(5)), value.prefix(5), &udi)
            return value.dropFirst(5)
        case UInt8(ascii: "6"):
            expiry(UDIDate.yearDay(value.prefix(5)), value.prefix(5), &udi)
            return value.dropFirst(7)
        case UInt8(ascii: "7"):
            return value
        default:
            guard let first = part.first, first == 0x30 || first == 0x31 else { return part }
            expiry(UDIDate.monthYear(part.prefix(4)), part.prefix(4), &udi)
            return part.dropFirst(4)
        }
    }

    /// The oldest form: five digits `YYJJJ` and the lot.
    private static func julian(_ part: ArraySlice<UInt8>, _ udi: inout UDI) {
        expiry(UDIDate.yearDay(part.prefix(5)), part.prefix(5), &udi)
        udi.lot = text(part.dropFirst(5), "lot", &udi)
    }

    private static func manufacture(_ bytes: ArraySlice<UInt8>, _ udi: inout UDI) {
        if let date = UDIDate.longYearMonthDay(bytes) {
            udi.manufactureDate = date
        } else {
            udi.note(.date, "the date of manufacture \"\(UDIBytes.text(bytes))\" is no date YYYYMMDD")
        }
    }

    private static func expiry(_ date: String?, _ bytes: ArraySlice<UInt8>, _ udi: inout UDI) {
        if let date {
            udi.expiryDate = date
        } else {
            udi.note(.date, "the date of expiry \"\(UDIBytes.text(bytes))\" is no date")
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>, _ name: String, _ udi: inout UDI) -> String {
        if bytes.count > 18 { udi.note(.element, "the \(name) has \(bytes.count) characters; at most 18 are allowed") }
        return UDIBytes.text(bytes)
    }
}
