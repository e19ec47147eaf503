/// Percent-encoding as `vers` uses it.
enum PercentEncoding {
    /// The decoded text; nil where a sign is not followed by two hexadecimal digits or the bytes are not UTF-8.
    static func decode(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) else {
                    return nil
                }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    /// Whether every encoded byte is written with upper-case digits and needed encoding at all.
    static func isCanonical(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.allSatisfy { index in
            guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count else { return true }
            guard let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) else { return false }
            let byte = high << 4 | low
            let isLower = bytes[index + 1] > 0x60 || bytes[index + 2] > 0x60
            return !isLower && !byte.isDigit && !byte.isLetter
        }
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
