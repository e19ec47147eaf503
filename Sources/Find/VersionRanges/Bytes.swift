/// Small questions about ASCII bytes.
extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    var isHex: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

    /// The letter in lower case; every other byte unchanged.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Space, tab, line ends and the underscore that some advisories write for a space.
    var isBlank: Bool { self == 0x20 || self == 0x5F || self &- 0x09 < 5 }
}

extension String {
    /// The lower-case text of ASCII bytes.
    init(lowercasing bytes: some Collection<UInt8>) {
        self.init(unsafeUninitializedCapacity: bytes.count) { text in
            for (place, byte) in bytes.enumerated() { text[place] = byte.lowered }
            return bytes.count
        }
    }

    /// The text without blanks at either end.
    var trimmed: String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !$0.isBlank }),
            let last = bytes.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[first...last])
    }
}
