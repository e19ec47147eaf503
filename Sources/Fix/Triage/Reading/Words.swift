/// The words of a text in small letters; hyphens part words, and `,` `;` `:` stand as words of their own.
struct Words {
    static func of(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word += character.lowercased()
            } else if character != "'" && character != "’" {
                close()
                if ",;:".contains(character) { words.append(String(character)) }
            }
        }
        close()
        return words
    }

    /// The words with the parts between commas in reverse: catalogues write “PUMP, INFUSION, INSULIN”.
    static func turned(_ words: [String]) -> [String] {
        words.split(separator: ",").reversed().flatMap(\.self)
    }

    /// Where a phrase begins among words, the last word of it in the singular or the plural; nil where it is not.
    static func find(_ phrase: [String], in words: [String]) -> Int? {
        guard let last = phrase.last, phrase.count <= words.count else { return nil }
        return (0...words.count - phrase.count).first { start in
            let found = words[start + phrase.count - 1]
            let isLast =
                found == last
                || found.utf8.count == last.utf8.count + 1
                    && found.utf8.last == UInt8(ascii: "s") && found.utf8.starts(with: last.utf8)
            return isLast && words[start...].starts(with: phrase.dropLast())
        }
    }
}
