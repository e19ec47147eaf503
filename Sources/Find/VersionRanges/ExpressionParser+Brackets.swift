extension ExpressionParser {
    /// Reads a bracket: how a bound is meant, more versions, a remark, or a condition.
    mutating func readBracket() {
        let close = closing(of: index)
        let inner = (index + 1)..<close
        let words = tokens[inner].filter(\.isWord).map(\.lower)
        let after = min(close + 1, tokens.count)
        let isTransparent = !pieceHasContent && labels.isEmpty && !meansEvery || pending != nil
        if isTransparent && !words.contains(where: ExpressionWords.beginsCondition) || words.isEmpty {
            index += 1
            return
        }
        if !readInclusion(words), !readOlder(words), !readExclusions(inner, words) {
            readRemark(inner, words)
        }
        index = after
    }

    private mutating func readRemark(_ inner: Range<Int>, _ words: [String]) {
        inherited = nil
        let deniesEffect = zip(words, words.dropFirst()).contains { $0 == "not" && $1 == "affected" }
        if deniesEffect || !words.contains("affected") && ExpressionWords.beginsRemark(words) { return }
        let demands = words.contains(where: ExpressionWords.beginsCondition) && !items.isEmpty
        if pieceHasContent || meansEvery || demands {
            addCondition(text(inner))
        } else {
            labels += tokens[inner].filter(\.isWord)
        }
    }

    private func closing(of open: Int) -> Int {
        var depth = 0
        for index in open..<tokens.count {
            if tokens[index].kind == .open { depth += 1 }
            if tokens[index].kind == .close { depth -= 1 }
            if depth == 0 { return index }
        }
        return tokens.count
    }

    /// `(including)` and `(excluding)` behind a version.
    private mutating func readInclusion(_ words: [String]) -> Bool {
        guard words.count == 1, let last = items.indices.last else { return false }
        let isInclusive = ["including", "inclusive", "included"].contains(words[0])
        guard isInclusive || ["excluding", "exclusive", "excluded"].contains(words[0]) else { return false }
        // Only the item before can be the lower end that this one closes.
        let opensRange = items[..<last].last.map { $0.comparator?.isLower != true || $0.piece < items[last].piece - 1 }
        let isLower = items[last].comparator.map(\.isLower) ?? opensRange ?? true
        switch (isLower, isInclusive) {
        case (true, true): items[last].comparator = .greaterOrEqual
        case (true, false): items[last].comparator = .greater
        case (false, true): items[last].comparator = .lessOrEqual
        case (false, false): items[last].comparator = .less
        }
        return true
    }

    /// `(and possibly prior versions)`.
    private mutating func readOlder(_ words: [String]) -> Bool {
        guard words.first.map(ExpressionWords.joinsList) ?? false, words.count <= 4,
            words.contains(where: ExpressionWords.meansAndOlder)
        else { return false }
        relateLast(.lessOrEqual)
        return true
    }

    /// `(excluding 9.4.2.6 and 9.5.3.2)`: versions taken out.
    private mutating func readExclusions(_ inner: Range<Int>, _ words: [String]) -> Bool {
        guard ["excluding", "except"].contains(words[0]), words.count > 1 else { return false }
        let isPlain = words.dropFirst().allSatisfy {
            $0.utf8.first?.isDigit ?? false || ExpressionWords.joinsList($0)
        }
        guard isPlain else { return false }
        for index in inner where tokens[index].hasDigit {
            guard let version = Version(tokens[index].text) else { continue }
            items.append(ExpressionItem(subject: .version(version), comparator: .notEqual, piece: piece))
        }
        return true
    }
}
