/// Takes the text of one version apart, byte by byte.
struct VersionReader {
    private let text: String
    private let bytes: [UInt8]
    private var position = 0
    private var parts: [VersionPart] = []
    private var series = ""
    /// Letters seen before the first number that may yet be its series.
    private var pending = ""
    private var hasNumber = false

    init(_ text: String) {
        self.text = text.trimmed
        self.bytes = Array(self.text.utf8)
    }

    /// The version, or nil where there is none.
    mutating func read() -> Version? {
        if VersionReader.namesNothing(bytes) { return nil }
        while position < bytes.count, step() {}
        if !hasNumber {
            guard let letters = VersionReader.revisionLetters(text) else { return nil }
            return Version(text: text, parts: [.word(letters)], series: "")
        }
        return Version(text: text, parts: parts, series: series)
    }

    /// Reads one run of bytes; false where the version has ended.
    private mutating func step() -> Bool {
        let byte = bytes[position]
        if byte.isDigit { return readNumber() }
        if byte.isLetter { return readWord() }
        if byte == UInt8(ascii: "*"), hasNumber { parts.append(.wildcard) }
        if hasNumber, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { return false }
        position += 1
        return true
    }

    private mutating func readNumber() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        let digits = bytes[start..<position]
        if !hasNumber {
            series = pending
            hasNumber = true
        }
        if isBitWidth() {
            position += 3
            return false
        }
        parts.append(VersionPart(digits: digits))
        return true
    }

    /// Whether the number just read is the `64` of `64-bit`.
    private func isBitWidth() -> Bool {
        guard !parts.isEmpty, position + 3 < bytes.count else { return false }
        return String(lowercasing: bytes[(position + 1)...(position + 3)]) == "bit"
    }

    private mutating func readWord() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isLetter { position += 1 }
        let word = String(lowercasing: bytes[start..<position])
        return hasNumber ? follow(word, from: start) : announce(word, from: start)
    }

    /// A word before the first number.
    private mutating func announce(_ word: String, from start: Int) -> Bool {
        let next = position < bytes.count ? bytes[position] : 0x20
        if VersionWords.announces(word), next != UInt8(ascii: "."), word.utf8.count > 1 || "vr".contains(word) {
            return true
        }
        if VersionWords.announces(word), word == "v" || word == "r" || word.utf8.count > 2 { return true }
        if word == "win" || word == "windows" { return false }
        if word.utf8.count == 1, next == UInt8(ascii: ".") {
            parts.append(.word(word))
        } else if next.isDigit || next == UInt8(ascii: "-") {
            pending = word
        }
        return true
    }

    /// A word after the first number.
    private mutating func follow(_ word: String, from start: Int) -> Bool {
        let isGlued = bytes[start - 1].isDigit
        let leadsNumber = position < bytes.count && bytes[position].isDigit
        if word.utf8.allSatisfy({ $0 == UInt8(ascii: "x") }), !leadsNumber {
            appendWildcard(isGlued: isGlued, count: word.utf8.count)
        } else if isGlued, VersionWords.marksOrdinal(word) {
            return true
        } else if let qualifier = qualifier(word, leadsNumber: leadsNumber) {
            parts.append(.word(qualifier))
        } else if isGlued || leadsNumber || word.utf8.count <= 2 || bytes[start - 1] == UInt8(ascii: ".") {
            return appendPlain(word, from: start)
        } else {
            return VersionWords.announces(word)
        }
        return true
    }

    private mutating func appendPlain(_ word: String, from start: Int) -> Bool {
        if bytes[start - 1].isBlank, ["on", "in", "to", "or", "at", "of", "is", "os"].contains(word) { return false }
        if VersionWords.announces(word), word != "s", word != "w" { return true }
        parts.append(.word(word))
        return true
    }

    private func qualifier(_ word: String, leadsNumber: Bool) -> String? {
        if leadsNumber, let short = VersionWords.shortQualifier(word) { return short }
        return VersionWords.qualifier(word)
    }

    private mutating func appendWildcard(isGlued: Bool, count: Int) {
        if isGlued, case .number(let value, _)? = parts.last {
            parts[parts.count - 1] = .numberThenWildcard(value)
        } else {
            parts.append(.wildcard)
        }
    }
}

extension VersionReader {
    /// Whether the text says that no version is known.
    private static func namesNothing(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= 12 else { return false }
        switch String(lowercasing: bytes) {
        case "", "n/a", "na", "n.a.", "none", "no", "unknown", "unk", "tbd", "?", "-", "--", "x", "latest", "current":
            return true
        default: return false
        }
    }

    /// A revision that is letters only (`K`, `Rev B`, `LF`), in lower case.
    private static func revisionLetters(_ text: String) -> String? {
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
