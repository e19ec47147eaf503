/// Takes identifiers of the Health Industry Bar Code apart (ANSI/HIBC 2.6, Supplier Labeling Standard).
enum HIBCCParser {
    /// Reads `+LIC PCN U C`, alone or with production data after a slash and the check character at the very end.
    static func parse(_ bytes: [UInt8]) throws(UDIError) -> UDI {
        let body = bytes.dropFirst()
        let slash = body.firstIndex(of: UInt8(ascii: "/"))
        let primary = body[..<(slash ?? body.endIndex)]
        guard let first = primary.first, (0x41...0x5A).contains(first & 0xDF), !body.starts(with: "$".utf8) else {
            throw UDIError("a HIBCC identifier has a letter after the +, the first of the labeler's code")
        }
        guard let slash else { return try primaryOnly(bytes, primary) }
        var udi = try device(primary)
        let secondary = check(bytes, body[(slash + 1)...], &udi)
        HIBCCProduction.read(secondary, &udi)
        return udi
    }

    /// A device identifier alone, without the plus sign, as GUDID keeps it.
    static func bare(_ bytes: [UInt8]) throws(UDIError) -> UDI {
        var udi = try device(bytes[...])
        udi.note(.completed, "taken for a HIBCC device identifier, which begins with + on labels; it was not checked")
        return udi
    }

    /// A primary code ends in its check character; a device identifier copied from a database has none.
    private static func primaryOnly(_ bytes: [UInt8], _ primary: ArraySlice<UInt8>) throws(UDIError) -> UDI {
        let last = primary.last ?? 0
        if Mod43.character(of: bytes.dropLast()) == last { return try device(primary.dropLast()) }
        // Without a check character the last one is the unit of measure, a digit; it could be a wrong check, too.
        let isUnit = UDIBytes.isDigits(primary.suffix(1))
        let beforeIsUnit = UDIBytes.isDigits(primary.dropLast().suffix(1))
        if isUnit, !beforeIsUnit || primary.count < 7 {
            var udi = try device(primary)
            udi.note(.completed, "the check character is not there, so it was not checked")
            return udi
        }
        var udi = try device(primary.dropLast())
        noteMismatch(found: last, expected: Mod43.character(of: bytes.dropLast()), &udi)
        return udi
    }

    /// LIC (four characters, the first a letter), PCN (1 to 18) and unit of measure (a digit).
    private static func device(_ primary: ArraySlice<UInt8>) throws(UDIError) -> UDI {
        let upper = primary.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        guard (6...23).contains(upper.count) else {
            throw UDIError("a HIBCC device identifier has 6 to 23 characters, but this one has \(upper.count)")
        }
        guard upper.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) else {
            throw UDIError("a HIBCC device identifier has letters and digits only")
        }
        var udi = UDI(agency: .hibcc, deviceIdentifier: UDIBytes.text(upper))
        if !UDIBytes.isDigits(upper.suffix(1)) {
            udi.note(.element, "the unit of measure is a digit, but here it is \"\(UDIBytes.text(upper.suffix(1)))\"")
        }
        return udi
    }

    /// Takes off the check character, and notes it when it does not fit.
    private static func check(_ bytes: [UInt8], _ secondary: ArraySlice<UInt8>, _ udi: inout UDI) -> ArraySlice<UInt8> {
        guard let last = secondary.last else {
            udi.note(.element, "nothing follows the slash")
            return secondary
        }
        let expected = Mod43.character(of: bytes.dropLast())
        // On labels an underscore stands for a space as check character.
        let found = last == UInt8(ascii: "_") ? Ascii.space : last
        if found != expected { noteMismatch(found: found, expected: expected, &udi) }
        return secondary.dropLast()
    }

    private static func noteMismatch(found: UInt8, expected: UInt8?, _ udi: inout UDI) {
        guard let expected else {
            udi.note(.checkDigit, "the check character cannot be worked out: a character is not of the HIBC set")
            return
        }
        udi.note(
            .checkDigit,
            "the check character is \"\(UDIBytes.text([found]))\", should be \"\(UDIBytes.text([expected]))\" "
                + "(a character may be mistyped or the check character left off)")
    }
}
