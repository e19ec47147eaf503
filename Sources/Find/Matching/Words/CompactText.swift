extension StringProtocol {
    /// Whether a compact text, which is lower-case ASCII, is all letters.
    var isAllLetters: Bool { utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }

    /// Whether a compact text is all figures.
    var isAllFigures: Bool { utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    /// Whether a compact text begins with a letter.
    var beginsWithLetter: Bool { utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false }

    /// Whether a compact text ends in another one; quicker than `hasSuffix`, which looks at characters.
    func ends(in end: some StringProtocol) -> Bool {
        let (own, other) = (utf8.count, end.utf8.count)
        return own >= other && utf8.dropFirst(own - other).elementsEqual(end.utf8)
    }

    /// What follows the letters at the beginning of a compact text.
    var afterLetters: SubSequence {
        self[(utf8.firstIndex { $0 < 0x61 || $0 > 0x7A } ?? endIndex)...]
    }
}
