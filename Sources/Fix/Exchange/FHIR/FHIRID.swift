import Crypto

/// Ids as FHIR R4 allows them: up to 64 letters, digits, dashes and dots.
public enum FHIRID {
    /// The id of a device with this asset tag. A tag that FHIR does not allow is written as its bytes in hexadecimal
    /// behind `x-`, so that it can be read back; one too long for that as a digest behind `h-`.
    public static func device(_ tag: String) -> String {
        let isPlain = !tag.isEmpty && tag.utf8.count <= 40 && tag.utf8.allSatisfy(isAllowed)
        if isPlain, !tag.hasPrefix("x-"), !tag.hasPrefix("h-") { return tag }
        let bytes = Array(tag.utf8)
        return bytes.count <= 31 ? "x-" + hexadecimal(bytes) : "h-" + short(tag)
    }

    /// The asset tag of a device's id; nil for an id that no tag can be read back from.
    public static func tag(ofDevice id: String) -> String? {
        if id.hasPrefix("h-") { return nil }
        guard id.hasPrefix("x-") else { return id.utf8.allSatisfy(isAllowed) && !id.isEmpty ? id : nil }
        let digits = Array(id.dropFirst(2))
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[place].hexDigitValue, let low = digits[place + 1].hexDigitValue else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The first 16 bytes of the digest of a text.
    static func short(_ text: String) -> String { hexadecimal(Array(SHA256.hash(data: Array(text.utf8)).prefix(16))) }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String(String(UInt16($0) + 256, radix: 16).dropFirst()) }.joined()
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
            || byte == 0x2E
    }
}
