extension ExpressionParser {
    /// Reads a word outside brackets.
    mutating func readWord(_ token: Token) {
        let word = token.lower
        if token.text == "*" || token.text == "*." {
            meansEvery = true
            if !pieceHasContent, labels.isEmpty { hasStar = true }
            index += 1
        } else if readRelation(word) || readJoin(word) || readModelKeyword(word) {
            return
        } else if word.utf8.starts(with: "cve-".utf8) {
            takeCondition(from: index)
        } else if word.utf8.starts(with: "ssa-".utf8) || word.utf8.starts(with: "icsa-".utf8) {
            problem = problem ?? "it refers to another advisory"
            index += 1
        } else if ExpressionWords.namesProtocol(word) {
            labels.append(token)
            index += 1
        } else if beginsCondition(word) {
            beginCondition()
        } else if !readVersion() {
            if ExpressionWords.meansEvery(word) { meansEvery = true }
            if !ExpressionWords.isNoise(word), word != "*" { labels.append(token) }
            if token.hasDigit, pieceHasContent, inherited != nil {
                problem = problem ?? "\"\(token.text)\" is not understood"
            }
            index += 1
        }
    }

    private func beginsCondition(_ word: String) -> Bool {
        guard ExpressionWords.beginsCondition(word) else { return false }
        if word == "including", versionBegins(at: index + 1) { return false }
        // In front of any version these words belong to a name: `Advanced Edition for …`, `Linux based …`.
        return pieceHasContent || meansEvery || labels.isEmpty || !["for", "based", "in", "win"].contains(word)
    }

    /// Words before a condition that were not understood name a product.
    private mutating func beginCondition() {
        if !pieceHasContent, !labels.isEmpty {
            names.append(labels.map(\.text).joined(separator: " "))
            labels = []
        }
        takeCondition(from: index)
    }

    /// `prior to`, `up to and including`, `later than`, `between`, and `and below` behind a version.
    private mutating func readRelation(_ word: String) -> Bool {
        if word == "between" {
            pending = .greaterOrEqual
            awaitsUpper = true
            index += 1
            return true
        }
        if word == "from" || word == "since" || word == "starting", let next = versionIndex(after: index) {
            pending = .greaterOrEqual
            index = next
            return true
        }
        if word == "up", let next = versionIndex(after: index) {
            let words = tokens[index..<next].map(\.lower)
            pending = words.contains("not") || words.contains("excluding") ? .less : .lessOrEqual
            index = next
            return true
        }
        let isOlder = ExpressionWords.meansAndOlder(word)
        guard isOlder || ExpressionWords.meansAndNewer(word) else { return false }
        if let next = versionIndex(after: index), !followsJoin {
            let words = tokens[index..<next].map(\.lower)
            let isInclusive = words.contains("including") || words.contains("equal")
            pending = isOlder ? (isInclusive ? .lessOrEqual : .less) : (isInclusive ? .greaterOrEqual : .greater)
            index = next
        } else {
            relateLast(isOlder ? .lessOrEqual : .greaterOrEqual)
            index += 1
        }
        return true
    }

    private var followsJoin: Bool { index > 0 && ExpressionWords.joinsList(tokens[index - 1].lower) }

    /// Gives the version just read a relation that was written behind it.
    mutating func relateLast(_ comparator: Comparator) {
        guard let last = items.indices.last, items[last].comparator == nil else { return }
        items[last].comparator = comparator
    }

    /// The index of the version behind words that only lead to it (`to`, `than`, `and including`).
    private func versionIndex(after start: Int) -> Int? {
        var index = start + 1
        while index < tokens.count, tokens[index].isWord {
            let word = tokens[index].lower
            if phrase.begins(at: index, lettersCount: false) { return index }
            guard ExpressionWords.isNoise(word) || Self.leads(word) else { return nil }
            index += 1
        }
        return nil
    }

    private static func leads(_ word: String) -> Bool {
        ["to", "than", "and", "including", "with", "but", "not", "excluding", "or", "equal"].contains(word)
    }

    /// `and`, `or`, `through`, `to`, `but not including`.
    private mutating func readJoin(_ word: String) -> Bool {
        if word == "but", let next = versionIndex(after: index) {
            pending = .less
            index = next
            return true
        }
        if ExpressionWords.joinsRange(word), versionBegins(at: index + 1), openRange() {
            index += 1
            return true
        }
        guard ExpressionWords.joinsList(word) else { return false }
        readList()
        return true
    }

    /// Turns the version just read into the lower end of a range.
    mutating func openRange() -> Bool {
        guard let last = items.indices.last, items[last].version != nil,
            items[last].comparator == nil || items[last].comparator?.isLower == true
        else { return false }
        items[last].comparator = items[last].comparator ?? .greaterOrEqual
        pending = .lessOrEqual
        awaitsUpper = false
        return true
    }

    private mutating func readList() {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        index += 1
        guard let next else { return }
        if awaitsUpper {
            awaitsUpper = false
            pending = .lessOrEqual
            return
        }
        let relates = ["possibly", "all"].contains(next.lower) && !versionBegins(at: index + 1)
        if next.comparator != nil || relates || ExpressionWords.meansAndOlder(next.lower)
            || ExpressionWords.meansAndNewer(next.lower)
        {
            return
        }
        if versionBegins(at: index) || next.lower == "all" {
            piece += 1
            labels = []
        } else if pieceHasContent, next.isWord, !ExpressionWords.isNoise(next.lower) {
            takeCondition(from: index)
        }
    }

    /// `model 35700BAX3`, `MLFB 6SR32..`, `Part #: M8096-67501`.
    private mutating func readModelKeyword(_ word: String) -> Bool {
        guard ["model", "models", "mlfb", "part", "comcode"].contains(word) else { return false }
        var next = index + 1
        while next < tokens.count, tokens[next].isWord, !tokens[next].hasDigit, next - index < 3 { next += 1 }
        guard next < tokens.count, tokens[next].hasDigit else { return false }
        models.append(tokens[next].text)
        pieceHasContent = true
        labels = []
        index = next + 1
        return true
    }

    /// ` - 5.2`: a range if versions stand on both sides.
    mutating func readDash() {
        if versionBegins(at: index + 1), items.last?.piece == piece { _ = openRange() }
        index += 1
    }
}
