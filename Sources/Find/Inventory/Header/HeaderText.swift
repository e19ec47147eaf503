/// A header reduced to what it means, so that `Model #`, `MODEL_NO.` and `modelNumber` are one.
struct HeaderText {
    /// The words, in lower case, without accents and punctuation.
    let words: [String]
    /// The words outside parentheses, or all of them when nothing stands outside.
    let wordsOutsideParentheses: [String]

    init(_ header: String) {
        words = Self.words(of: header)
        let outside = Self.words(of: Self.droppingParentheses(header))
        wordsOutsideParentheses = outside.isEmpty ? words : outside
    }

    /// The forms under which a header is looked up: as it is written, and with every abbreviation in full.
    static func keys(of words: [String]) -> [String] {
        [words.joined(), words.map { HeaderSynonyms.abbreviations[$0] ?? $0 }.joined()]
    }

    private static func words(of header: String) -> [String] {
        var words: [String] = []
        var word = ""
        var lastWasLower = false
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in header.unicodeScalars {
            if (0x300...0x36F).contains(scalar.value) { continue }
            if scalar == "#" || scalar == "№" {
                close()
                words.append("number")
                lastWasLower = false
            } else if scalar == "º" || scalar == "°" {
                // "n°" and "nº" are numbers; elsewhere the sign says nothing.
                if word == "n" { word = "number" }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                let isUpper = scalar.properties.isUppercase
                if isUpper, lastWasLower { close() }
                word += LetterFolding.fold(scalar)
                lastWasLower = !isUpper
            } else {
                close()
                lastWasLower = false
            }
        }
        close()
        return words
    }

    private static func droppingParentheses(_ header: String) -> String {
        var depth = 0
        var kept = ""
        for character in header {
            if "([{".contains(character) { depth += 1 }
            if depth == 0 { kept.append(character) }
            if ")]}".contains(character), depth > 0 { depth -= 1 }
        }
        return kept
    }
}
