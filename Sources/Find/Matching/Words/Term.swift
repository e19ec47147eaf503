/// One meaningful unit of a name: a word, a marker such as "II", or a model number, as compact text.
struct Term: Hashable, Sendable {
    let text: String
    let strength: Lexicon.Strength
    /// Positions of its atoms in the text it came from.
    let atoms: Range<Int>
    /// The bracket, slash or comma just before it.
    let opener: UInt8

    /// Groups atoms into terms: letters and digits that hang together are one model number; a company's name ends one.
    static func terms(_ atoms: [Atom], makers: [Range<Int>] = []) -> [Term] {
        terms(atoms, makers: makers) { Lexicon.strength(atoms[$0].text) }
    }

    /// The same.
    ///
    /// - Parameter strength: what the atom at a position weighs by itself.
    static func terms(_ atoms: [Atom], makers: [Range<Int>], strength: (Int) -> Lexicon.Strength) -> [Term] {
        var terms: [Term] = []
        terms.reserveCapacity(atoms.count)
        var start = 0
        while start < atoms.count {
            var end = start + 1
            while end < atoms.count, !makers.contains(where: { $0.upperBound == end }),
                hangTogether(atoms, start..<end, atoms[end])
            {
                end += 1
            }
            let isSingle = end == start + 1
            let text = isSingle ? atoms[start].text : atoms[start..<end].map(\.raw).joined()
            terms.append(
                Term(
                    text: text, strength: isSingle ? strength(start) : Lexicon.strength(text), atoms: start..<end,
                    opener: atoms[start].opener))
            start = end
        }
        return terms
    }

    private static func hangTogether(_ atoms: [Atom], _ group: Range<Int>, _ next: Atom) -> Bool {
        if next.isDotted || atoms[group.lowerBound].isDotted { return false }
        if next.glued { return true }
        // "7-based" is no model number; "Q-Stress" is a name.
        if next.kind == .letters, next.text.utf8.count > 3, Lexicon.strength(next.text) == .generic,
            atoms[group].contains(where: \.isNumber)
        {
            return false
        }
        guard next.joined else { return false }
        // A hyphen joins a model number ("MMT-1715", "PWS-01-BT", "X-Scribe"), not two words ("Hand-Held").
        let hasDigits = next.isNumber || atoms[group].contains { $0.isNumber }
        let hasShort = next.text.utf8.count <= 2 || atoms[group].contains { $0.text.utf8.count <= 1 }
        return hasDigits || hasShort
    }
}
