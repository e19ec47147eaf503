extension VersionReader {
    /// Whether the text says that no version is known.
    static func namesNothing(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= 12 else { return false }
        switch String(lowercasing: bytes) {
        case "", "n/a", "na", "n.a.", "none", "no", "unknown", "unk", "tbd", "?", "-", "--", "x", "latest", "current":
            return true
        default: return false
        }
    }

    /// A revision that is letters only (`K`, `Rev B`, `LF`), in lower case.
    static func revisionLetters(_ text: String) -> String? {
        let words = text.utf8.split(whereSeparator: { $0.isBlank || $0 == UInt8(ascii: ".") })
        guard let last = words.last, last.count <= 2, last.allSatisfy(\.isLetter) else { return nil }
        let letters = String(lowercasing: last)
        guard words.dropLast().allSatisfy({ VersionWords.announces(String(lowercasing: $0)) }) else { return nil }
        return letters
    }
}

extension VersionPart {
    /// The number that the digits write; digits too many for 64 bits stay as they are.
    init(digits: ArraySlice<UInt8>) {
        guard digits.count <= 18 else {
            self = .word(String(decoding: digits.drop(while: { $0 == 0x30 }), as: UTF8.self))
            return
        }
        let value = digits.reduce(into: UInt64(0)) { $0 = $0 &* 10 &+ UInt64($1 &- 0x30) }
        self = .number(value, width: digits.count)
    }
}
