extension ExpressionParser {
    /// Reads the version that begins at the present token; false where none does.
    mutating func readVersion() -> Bool {
        let start = index
        let lettersCount = pending != nil || start > 0 && announcesLetters(tokens[start - 1].lower)
        if readLetterSeries() { return true }
        guard phrase.begins(at: start, lettersCount: lettersCount) else { return readLetterRange(lettersCount) }
        let end = phrase.end(from: start)
        if isLabel(start, before: end) {
            labels.append(tokens[start])
            index += 1
            return true
        }
        if pending == nil, inherited == nil, !isRange(end), readModel(start, end) { return true }
        if pending == nil, let (low, high) = hyphenRange(tokens[start].text), end == start + 1 {
            add(low, .greaterOrEqual)
            add(high, .lessOrEqual)
        } else {
            guard let version = Version(text(start..<end)) else { return false }
            addVersion(version)
        }
        index = end
        return true
    }

    /// Whether a range goes on behind the version: `20D29 through 20D32`.
    private func isRange(_ end: Int) -> Bool {
        guard end < tokens.count, versionBegins(at: end + 1) else { return false }
        return tokens[end].kind == .dash || ExpressionWords.joinsRange(tokens[end].lower)
    }

    private func announcesLetters(_ word: String) -> Bool { ["rev", "revision", "version"].contains(word) }

    private mutating func addVersion(_ version: Version) {
        let comparator = pending ?? (items.last?.piece == piece ? inherited : nil)
        inherited = comparator
        pending = nil
        labels = []
        add(version, comparator)
    }

    private mutating func add(_ version: Version, _ comparator: Comparator?) {
        items.append(ExpressionItem(subject: .version(version), comparator: comparator, piece: piece))
        pieceHasContent = true
    }

    /// `CPC80 V16.30`, `S4 A.07.107`: letters with digits, then a token that is a version by itself.
    private func isLabel(_ start: Int, before end: Int) -> Bool {
        guard end == start + 1, end < tokens.count, tokens[end].isWord, tokens[end].hasDigit else { return false }
        let token = tokens[start]
        guard !token.hasDot, token.text.utf8.first?.isLetter ?? false, !startsWithV(token) else { return false }
        return tokens[end].hasDot || startsWithV(tokens[end])
    }

    private func startsWithV(_ token: Token) -> Bool {
        let bytes = Array(token.lower.utf8.prefix(2))
        return bytes.count == 2 && bytes[0] == UInt8(ascii: "v") && bytes[1].isDigit
    }

    /// `HD 16`: letters and a short number with a blank between.
    private mutating func readLetterSeries() -> Bool {
        let token = tokens[index]
        guard token.text.utf8.count == 2, token.text.utf8.allSatisfy({ $0.isLetter && $0 != $0.lowered }),
            !ExpressionWords.isNoise(token.lower), index + 1 < tokens.count, tokens[index + 1].isDigits,
            tokens[index + 1].text.utf8.count <= 3, labels.isEmpty,
            let version = Version(token.text + tokens[index + 1].text)
        else { return false }
        addVersion(version)
        index += 2
        return true
    }

    /// `Rev B-M`: a range of single letters.
    private mutating func readLetterRange(_ lettersCount: Bool) -> Bool {
        let letters = Array(tokens[index].text.utf8)
        guard lettersCount, letters.count == 3, letters[1] == UInt8(ascii: "-"), letters[0].isLetter,
            letters[2].isLetter, letters[0] <= letters[2],
            let low = Version(String(decoding: letters[0...0], as: UTF8.self)),
            let high = Version(String(decoding: letters[2...2], as: UTF8.self))
        else { return false }
        add(low, .greaterOrEqual)
        add(high, .lessOrEqual)
        index += 1
        return true
    }

    /// A listed token that is a model number, or a product's name that ends in one.
    private mutating func readModel(_ start: Int, _ end: Int) -> Bool {
        let token = tokens[start]
        let isModel = ModelNumbers.isModel(token)
        let isAnnounced = start > 0 && VersionWords.announces(tokens[start - 1].lower)
        let isSure = isModel && (labelsAnnounceModel || !token.isDigits)
        if !labels.isEmpty, !token.hasDot, !startsWithV(token), !isAnnounced, !isSure {
            labels.append(token)
            index += 1
            return true
        }
        let text = text(start..<end)
        guard isModel, end == start + 1 || tokens[(start + 1)..<end].allSatisfy({ $0.text.utf8.count <= 2 }) else {
            if ModelNumbers.mayBeModel(token), end == start + 1 { models.append(text) }
            return false
        }
        models.append(text)
        pieceHasContent = true
        labels = []
        index = end
        return true
    }

    /// Whether the words before say that a model number follows: `Product ID/Reorder number 19191`.
    private var labelsAnnounceModel: Bool {
        let words = labels.flatMap { $0.lower.utf8.split { !$0.isLetter } }.map { String(decoding: $0, as: UTF8.self) }
        return words.contains {
            ["model", "reorder", "id", "part", "catalog", "ref", "ndc", "udi", "order"].contains($0)
        }
    }

    /// `12.4.1-12.4.11`, `2014-2016`: two versions of the same shape, the first the older one.
    private func hyphenRange(_ text: String) -> (Version, Version)? {
        let halves = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard halves.count == 2, let low = Version(String(decoding: halves[0], as: UTF8.self)),
            let high = Version(String(decoding: halves[1], as: UTF8.self)),
            low.parts.count == high.parts.count, low.series == high.series, Version.compare(low, high) == .less,
            zip(low.parts, high.parts).allSatisfy({ $0.isNumber == $1.isNumber })
        else { return nil }
        if low.parts.count > 1 || !(halves[0].first?.isDigit ?? false) { return (low, high) }
        let areYears = halves.allSatisfy { $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8)) }
        return areYears || halves.allSatisfy { $0.count == 2 } ? (low, high) : nil
    }
}
