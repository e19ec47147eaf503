/// Cuts running text into sentences.
struct Sentences {
    /// The sentences without the white space around them.
    ///
    /// A sentence ends at a full stop, question or exclamation mark before white space, at a blank line, and where a new
    /// list item begins; also at a full stop between a small and a capital letter, where a feed has lost the space.
    static func of(_ text: String) -> [String] {
        let characters = Array(text)
        var sentences: [String] = []
        var start = 0
        func close(_ end: Int) {
            let sentence = String(characters[start..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !sentence.isEmpty { sentences.append(sentence) }
            start = end
        }
        for index in characters.indices where ends(characters, index) { close(index + 1) }
        close(characters.count)
        return sentences
    }

    private static func ends(_ characters: [Character], _ index: Int) -> Bool {
        let next = index + 1 < characters.count ? characters[index + 1] : "\n"
        switch characters[index] {
        case "!", "?": return next.isWhitespace
        case ".":
            if next.isWhitespace { return true }
            return index > 0 && characters[index - 1].isLowercase && next.isUppercase
        // A line that only continues does not end a sentence.
        case let character where character.isNewline: return next.isNewline || "-*•·–".contains(next)
        default: return false
        }
    }
}
