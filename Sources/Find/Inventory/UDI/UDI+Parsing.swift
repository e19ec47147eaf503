extension UDI {
    /// The longest text that is looked at, in bytes; the longest identifier of the agencies has 87 characters.
    static let longest = 256

    /// Takes an identifier apart: a whole one as printed or scanned, or a device identifier alone.
    ///
    /// The agency is told by how the text begins (HL7 and IMDRF N48): `(` or digits GS1, `+` HIBCC, `=` or `&` ICCBBA.
    /// Scanner prefixes (`]d2`) and the asterisks around a printed HIBCC code are passed over.
    public static func parse(_ text: String) throws(UDIError) -> UDI {
        let scalars = stripped(text)
        guard let first = scalars.first else { throw UDIError("the UDI is empty") }
        guard scalars.count <= longest else { throw UDIError("the UDI is longer than \(longest) characters") }
        guard scalars.allSatisfy({ $0 < 0x7F }) else {
            throw UDIError("the UDI holds characters that no issuing agency allows")
        }
        switch first {
        case UInt8(ascii: "+"): return try HIBCCParser.parse(scalars)
        case UInt8(ascii: "="), UInt8(ascii: "&"): return try ICCBBAParser.parse(scalars)
        case 0x41...0x5A, 0x61...0x7A:
            if let udi = ICCBBAParser.bare(scalars) { return udi }
            return try HIBCCParser.bare(scalars)
        default: return try GS1Parser.parse(scalars)
        }
    }

    /// The characters, without what scanners and labels put around them.
    private static func stripped(_ text: String) -> [UInt8] {
        var bytes = Array(CellText.trimmed(text[...]).utf8)
        // ISO/IEC 15424 symbology identifier: "]", a letter and a digit.
        if bytes.count > 3, bytes[0] == UInt8(ascii: "]") { bytes.removeFirst(3) }
        let star = UInt8(ascii: "*")
        if bytes.count > 2, bytes.first == star, bytes.last == star { bytes = Array(bytes.dropFirst().dropLast()) }
        return bytes
    }
}
