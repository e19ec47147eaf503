extension TextEncoding {
    /// The text of bytes in this encoding; UTF-16 has become UTF-8 before it comes here.
    func decode(_ bytes: UnsafeRawBufferPointer) -> String {
        if self == .windows1252 {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: bytes.lazy.map { Self.windows1252Scalar($0) })
            return String(text)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether bytes are valid UTF-8.
    static func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        (try? UTF8Span(validating: bytes.assumingMemoryBound(to: UInt8.self).span)) != nil
    }

    /// The character of a byte; the five bytes that Windows-1252 leaves open become the C1 controls (WHATWG Encoding).
    private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }

    /// The characters 0x80 to 0x9F.
    private static let upperHalf: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
