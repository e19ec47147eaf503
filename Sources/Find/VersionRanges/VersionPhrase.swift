/// Finds where a version begins and ends among tokens: `V7.4 SP1 Upd 11`, `3.1 Service Pack 1A`, `1.03.07 (build 317)`.
struct VersionPhrase {
    let tokens: [Token]

    /// Whether a version can begin at a token. Letters alone count only behind a comparator or `Rev`.
    func begins(at index: Int, lettersCount: Bool) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return false }
        if countsAlone(at: index) { return true }
        if token.hasDigit { return token.text.utf8.first.map { $0.isDigit || $0.isLetter } ?? false }
        guard lettersCount, index + 1 == tokens.count || !tokens[index + 1].isWord else { return false }
        return token.text.utf8.count <= 2 && token.text.utf8.allSatisfy { $0.isLetter && $0 != $0.lowered }
    }

    /// `Update 19`, `Hotfix 4`: a word that counts releases, with nothing before it.
    private func countsAlone(at index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].isDigits else { return false }
        return VersionWords.qualifier(tokens[index].lower) != nil && !VersionWords.announces(tokens[index].lower)
    }

    /// The index behind the last token of the version that begins at `start`.
    func end(from start: Int) -> Int {
        var index = countsAlone(at: start) ? start + 2 : start + 1
        while index < tokens.count, let next = extend(at: index, start: start) { index = next }
        return index
    }

    /// The index behind the tokens at `index` that continue the version; nil where it has ended.
    private func extend(at index: Int, start: Int) -> Int? {
        let token = tokens[index]
        switch token.kind {
        case .open: return endOfBuildBracket(at: index)
        case .pipe: return resumeBehindPipe(at: index)
        case .word: break
        default: return nil
        }
        let word = token.lower
        if word == "service" || word == "feature", index + 1 < tokens.count,
            ["pack", "release"].contains(tokens[index + 1].lower)
        {
            return behindCount(index + 2)
        }
        if word == "hotfix" || word == "security", index + 1 < tokens.count, tokens[index + 1].lower == "patch" {
            return behindCount(index + 2)
        }
        if VersionWords.qualifier(word) != nil { return behindCount(index + 1) }
        if isShortQualifier(token) || isBuildNumber(token, after: tokens[index - 1]) { return index + 1 }
        if word == "edition" || word == "linux" || word == "image" { return index + 1 }
        return isLoneLetter(token) || isTrain(token, after: tokens[index - 1]) ? index + 1 : nil
    }

    /// `4.8 | SP5`: a pipe that has got between a version and its service pack.
    private func resumeBehindPipe(at pipe: Int) -> Int? {
        guard pipe + 1 < tokens.count, tokens[pipe + 1].isWord else { return nil }
        let letters = tokens[pipe + 1].lower.utf8.prefix(while: \.isLetter)
        guard VersionWords.qualifier(String(decoding: letters, as: UTF8.self)) != nil else { return nil }
        return extend(at: pipe + 1, start: pipe)
    }

    /// `15.3(3) JC1`: a release train behind a bracketed number.
    private func isTrain(_ token: Token, after previous: Token) -> Bool {
        previous.text.utf8.last == UInt8(ascii: ")") && previous.isWord && token.text.utf8.count <= 4 && token.hasDigit
            && token.text.utf8.first?.isLetter ?? false
    }

    /// Steps over the number or letter that a qualifier counts with, and a full stop or "Nr" before it.
    private func behindCount(_ index: Int) -> Int {
        var index = index
        while index < tokens.count, ["nr", "no", "."].contains(tokens[index].lower) { index += 1 }
        guard index < tokens.count, tokens[index].isWord else { return index }
        let token = tokens[index]
        let counts = token.text.utf8.first.map(\.isDigit) ?? false || isLoneLetter(token)
        return counts || isShortQualifier(token) ? index + 1 : index
    }

    /// `SP1`, `HF8`, `Upd4`, `P018`, `R2`, `D15`: few letters that count releases, then digits.
    private func isShortQualifier(_ token: Token) -> Bool {
        let letters = token.lower.utf8.prefix(while: \.isLetter)
        let rest = token.lower.utf8.dropFirst(letters.count)
        guard !letters.isEmpty, rest.first.map(\.isDigit) ?? false else { return false }
        let word = String(decoding: letters, as: UTF8.self)
        if VersionWords.qualifier(word) != nil || VersionWords.shortQualifier(word) != nil {
            return rest.count <= 12 && !(word == "r" && token.hasDot)
        }
        return letters.count == 1 && word != "v" && rest.count <= 2 && rest.allSatisfy(\.isDigit)
    }

    /// A bare number of four digits or more behind a dotted number or a qualifier: `2.9 17030709`, `R3 2259`.
    private func isBuildNumber(_ token: Token, after previous: Token) -> Bool {
        guard token.isDigits, token.text.utf8.count >= 4 else { return false }
        return previous.hasDot || isShortQualifier(previous)
    }

    private func isLoneLetter(_ token: Token) -> Bool {
        token.text.utf8.count == 1 && token.text.utf8.allSatisfy { $0.isLetter && $0 != $0.lowered }
    }

    /// `(build 317)`, `(Build_6221)`, `(12)`, `(80)`: a bracket that goes on with the version.
    private func endOfBuildBracket(at open: Int) -> Int? {
        guard let close = tokens[open...].firstIndex(where: { $0.kind == .close }), close - open <= 3 else {
            return nil
        }
        let inner = tokens[(open + 1)..<close]
        guard let first = inner.first, let last = inner.last, last.isDigits || last.hasDigit && inner.count == 2 else {
            return nil
        }
        let isBuild = VersionWords.qualifier(first.lower) == "build" && inner.count == 2
        return isBuild || inner.count == 1 && first.isDigits && first.text.utf8.count <= 3 ? close + 1 : nil
    }
}
