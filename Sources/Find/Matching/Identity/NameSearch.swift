/// Finds where strong parts of claimed names stand in a text.
struct NameSearch {
    let matcher: Matcher

    /// The hits in the atoms of one column, from left to right.
    func hits(in atoms: [Atom], _ facts: [AtomFacts]) -> [ColumnText.Hit] {
        var found: [ColumnText.Hit] = []
        for start in atoms.indices {
            if facts[start].mayBeginName, search(atoms, from: start, into: &found) { continue }
            for place in facts[start].slips {
                found.append(.init(place: place, atoms: start..<(start + 1), isSlip: true))
            }
        }
        return found
    }

    /// - Returns: whether a name's text, not just a number out of a range, begins here.
    private func search(_ atoms: [Atom], from start: Int, into found: inout [ColumnText.Hit]) -> Bool {
        let before = found.count
        var written = ""
        var canonical = ""
        for end in start..<min(start + 5, atoms.count) {
            written += atoms[end].raw
            canonical += atoms[end].text
            guard written.utf8.count <= 40 else { break }
            // The figures of "B650" are no number by themselves.
            if end == start, atoms[start].isNumber, atoms[start].glued, start > 0, atoms[start - 1].raw.utf8.count <= 2,
                atoms[start - 1].kind == .letters
            {
                continue
            }
            for place in matcher.index.places(for: written) {
                found.append(.init(place: place, atoms: start..<(end + 1), isSlip: false))
            }
            if canonical == written {
                guard matcher.claimWords.beginnings.mayBegin(written) else { break }
                continue
            }
            for place in matcher.index.places(for: canonical) {
                found.append(.init(place: place, atoms: start..<(end + 1), isSlip: false))
            }
            guard matcher.claimWords.beginnings.mayBegin(written) || matcher.claimWords.beginnings.mayBegin(canonical)
            else {
                break
            }
        }
        let isWritten = found.count > before
        let atom = atoms[start]
        if start + 1 < atoms.count, atom.kind == .letters, atoms[start + 1].isNumber {
            for place in matcher.index.places(prefix: atom.text, number: atoms[start + 1].text) {
                found.append(.init(place: place, atoms: start..<(start + 2), isSlip: false))
            }
        }
        return isWritten
    }
}
