/// Takes the text of one version apart, byte by byte.
struct VersionReader {
    private let text: String
    private let bytes: [UInt8]
    private var position = 0
    private var parts: [VersionPart] = []
    private var series = ""
    /// Letters seen before the first number that may yet be its series.
    private var pending = ""
    private var label = ""
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
            return Version(text: text, parts: [.word(letters)], series: "", label: "")
        }
        return Version(text: text, parts: parts, series: series, label: label)
    }

    /// Reads one run of bytes; false where the version has ended.
    private mutating func step() -> Bool {
        let byte = bytes[position]
        if let end = endOfHash() { return readHash(upTo: end) }
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
        beginNumbers()
        if isBitWidth() { return false }
        parts.append(VersionPart(digits: bytes[start..<position]))
        return true
    }

    private mutating func beginNumbers() {
        if !hasNumber { series = pending }
        hasNumber = true
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
        return hasNumber ? follow(word, from: start) : announce(word)
    }
}

// MARK: - Words

extension VersionReader {
    /// A word before the first number: dropped, kept as a part (`A.03.09`), or kept as the series (`VF9.2`).
    private mutating func announce(_ word: String) -> Bool {
        let next = position < bytes.count ? bytes[position] : 0x20
        if VersionWords.namesSystem(word) { return false }
        if word == "vx", next == UInt8(ascii: ".") {
            beginNumbers()
            parts.append(.wildcard)
        } else if let qualifier = VersionWords.qualifier(word), !VersionWords.announces(word) {
            pending = qualifier
        } else if VersionWords.announces(word), word.utf8.count > 1 || word == "v" || word == "r" {
            return true
        } else if word.utf8.count == 1, next == UInt8(ascii: ".") {
            parts.append(.word(word))
        } else if next.isDigit || next == UInt8(ascii: "-") {
            pending = word
        } else if next.isBlank, word.utf8.count <= 3 {
            label = word
        }
        return true
    }

    /// A word after the first number; false where the version has ended before it.
    private mutating func follow(_ word: String, from start: Int) -> Bool {
        let isGlued = bytes[start - 1].isDigit
        let leadsNumber = position < bytes.count && bytes[position].isDigit
        if word.utf8.allSatisfy({ $0 == UInt8(ascii: "x") }), !leadsNumber {
            appendWildcard(isGlued: isGlued)
        } else if isGlued, VersionWords.marksOrdinal(word) {
            return true
        } else if let qualifier = qualifier(word, isGlued: isGlued, leadsNumber: leadsNumber) {
            parts.append(.word(qualifier))
        } else if isGlued || leadsNumber || word.utf8.count <= 2 || bytes[start - 1] == UInt8(ascii: ".") {
            return appendPlain(word, from: start, leadsNumber: leadsNumber)
        } else {
            return VersionWords.announces(word)
        }
        return true
    }

    private mutating func appendPlain(_ word: String, from start: Int, leadsNumber: Bool) -> Bool {
        if bytes[start - 1].isBlank, VersionWords.endsVersion(word) { return false }
        if VersionWords.announces(word), word.utf8.count > 1 || word == "v" && leadsNumber { return true }
        parts.append(.word(word))
        return true
    }

    private mutating func qualifier(_ word: String, isGlued: Bool, leadsNumber: Bool) -> String? {
        if leadsNumber, !isGlued || !isCode, let short = VersionWords.shortQualifier(word) { return short }
        return VersionWords.qualifier(word) ?? longQualifier(word)
    }

    /// Whether letters glued to the first number belong to a code (`012U000040`) and count no release (`2014R3`).
    private var isCode: Bool {
        guard parts.count == 1, case .number(let value, let width) = parts[0] else { return false }
        let next = bytes[position...].prefix(while: \.isDigit).count
        return next > 2 || width > 2 && !(1990...2050).contains(value)
    }

    /// `Service Pack`, `Feature Pack`, `Service Release`: two words that count together.
    private mutating func longQualifier(_ word: String) -> String? {
        guard position + 1 < bytes.count, bytes[position].isBlank, bytes[position + 1].isLetter else { return nil }
        let rest = bytes[(position + 1)...].prefix(while: \.isLetter)
        guard let qualifier = VersionWords.qualifier(word + String(lowercasing: rest)) else { return nil }
        position = rest.endIndex
        return qualifier
    }

    /// Whether the `X` just read is a revision letter like those before and behind it in the alphabet (`1.045X`).
    private var isLetterX: Bool {
        bytes[position - 1] == UInt8(ascii: "X") && bytes[position - 2].isDigit
    }

    private mutating func appendWildcard(isGlued: Bool) {
        if isGlued, isLetterX, case .number? = parts.last {
            parts.append(.word("x"))
        } else if isGlued, case .number(let value, _)? = parts.last {
            parts[parts.count - 1] = .numberThenWildcard(value)
        } else {
            parts.append(.wildcard)
        }
    }
}

// MARK: - Hashes

extension VersionReader {
    /// The end of a commit hash that begins here (`d78dda6`, `-9d9eff4`): it has no order, only identity.
    private func endOfHash() -> Int? {
        guard bytes[position].isHex, position == 0 || !bytes[position - 1].isDigit && !bytes[position - 1].isLetter
        else {
            return nil
        }
        let run = bytes[position...].prefix { $0.isDigit || $0.isLetter }
        guard run.count >= 7, run.allSatisfy(\.isHex) else { return nil }
        return zip(run, run.dropFirst()).count { $0.isDigit != $1.isDigit } >= 2 ? run.endIndex : nil
    }

    private mutating func readHash(upTo end: Int) -> Bool {
        parts.append(.word(String(lowercasing: bytes[position..<end])))
        beginNumbers()
        position = end
        return true
    }
}
