/// How easily a text is read, by two published formulas.
public enum Readability {
    /// The school grade of an English text, by Flesch and Kincaid (1975).
    ///
    /// - Returns: nil for a text without a word.
    public static func grade(english text: String) -> Double? {
        let count = TextCount(text, syllables: englishSyllables)
        guard count.words > 0 else { return nil }
        return 0.39 * count.wordsPerSentence + 11.8 * count.syllablesPerWord - 15.59
    }

    /// The ease of a Spanish text, by Fernández Huerta (1959): 80 and more is easy, 100 very easy.
    ///
    /// - Returns: nil for a text without a word.
    public static func ease(spanish text: String) -> Double? {
        let count = TextCount(text, syllables: spanishSyllables)
        guard count.words > 0 else { return nil }
        return 206.84 - 60 * count.syllablesPerWord - 1.02 * count.wordsPerSentence
    }

    /// The syllables of an English word: groups of vowels, less those that are silent at its end.
    static func englishSyllables(_ word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased()).filter { $0.isASCII && $0.isLetter }
        let isVowel = letters.map { "aeiouy".contains($0) }
        var count = isVowel.indices.count { isVowel[$0] && ($0 == 0 || !isVowel[$0 - 1]) }
        guard count > 1, let last = letters.last, letters.count > 2 else { return max(1, count) }
        let (before, third) = (letters[letters.count - 2], letters[letters.count - 3])
        if last == "e", !isVowel[letters.count - 2], before != "l" || "aeiouy".contains(third) { count -= 1 }
        if last == "d", before == "e", third != "t", third != "d", !"aeiouy".contains(third) { count -= 1 }
        return max(1, count)
    }

    /// The syllables of a Spanish word: vowels, where a weak one beside another is one with it unless it bears the accent.
    static func spanishSyllables(_ word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased())
        var (count, previous) = (0, Character(" "))
        for (place, letter) in letters.enumerated() {
            let next = place + 1 < letters.count ? letters[place + 1] : " "
            let isSilent = letter == "u" && "gq".contains(previous) && "eiéí".contains(next)
            let isVowel = "aeiouáéíóúü".contains(letter) || letter == "y" && place == letters.count - 1
            if isVowel, !isSilent, startsSyllable(letter, after: previous) { count += 1 }
            // A silent u leaves the consonant before it in its place.
            if !isSilent { previous = letter }
        }
        return max(1, count)
    }

    private static func startsSyllable(_ vowel: Character, after previous: Character) -> Bool {
        guard "aeiouáéíóúü".contains(previous) else { return true }
        let bothStrong = "aeoáéó".contains(vowel) && "aeoáéó".contains(previous)
        return bothStrong || "íú".contains(vowel) || "íú".contains(previous)
    }
}

/// What the formulas count.
private struct TextCount {
    var words = 0
    var sentences = 0
    var syllables = 0

    var wordsPerSentence: Double { Double(words) / Double(max(1, sentences)) }
    var syllablesPerWord: Double { Double(syllables) / Double(max(1, words)) }

    init(_ text: String, syllables count: (Substring) -> Int) {
        for sentence in text.split(whereSeparator: { ".!?:\n".contains($0) }) {
            let found = sentence.split { !$0.isLetter && $0 != "'" }
            if !found.isEmpty { sentences += 1 }
            words += found.count
            syllables += found.reduce(0) { $0 + count($1) }
        }
    }
}
