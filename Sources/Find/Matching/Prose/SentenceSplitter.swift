/// Splits prose into sentences without breaking versions ("2.4.1") or abbreviations apart.
enum SentenceSplitter {
    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current: [UInt8] = []
        let bytes = Array(text.utf8)
        for (position, byte) in bytes.enumerated() {
            let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: " ")
            let ends =
                byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";")
                || (byte == UInt8(ascii: ".") && (next == UInt8(ascii: " ") || next == UInt8(ascii: "\n"))
                    && current.count > 3)
            if ends {
                append(current, to: &sentences)
                current.removeAll(keepingCapacity: true)
            } else {
                current.append(byte)
            }
        }
        append(current, to: &sentences)
        return sentences
    }

    private static func append(_ bytes: [UInt8], to sentences: inout [String]) {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.utf8.contains(where: { $0 > 0x20 }) { sentences.append(text) }
    }
}
