/// Finds where strong parts of claimed names stand in a text.
struct NameSearch {
    let index: ClaimIndex

    /// The hits in the atoms of one column, from left to right.
    func hits(in atoms: [Atom]) -> [ColumnText.Hit] {
        var found: [ColumnText.Hit] = []
        for start in atoms.indices { search(atoms, from: start, into: &found) }
        return found
    }

    private func search(_ atoms: [Atom], from start: Int, into found: inout [ColumnText.Hit]) {
        var written = ""
        var canonical = ""
        var hitAnything = false
        for end in start..<min(start + 5, atoms.count) {
            written += atoms[end].raw
            canonical += atoms[end].text
            guard written.utf8.count <= 40 else { break }
            var places = index.places(for: written)
            if canonical != written { places += index.places(for: canonical) }
            guard !places.isEmpty else { continue }
            hitAnything = true
            for place in places { found.append(.init(place: place, atoms: start..<(end + 1), isSlip: false)) }
        }
        let atom = atoms[start]
        if start + 1 < atoms.count, atom.kind == .letters, atoms[start + 1].isNumber {
            for place in index.places(prefix: atom.text, number: atoms[start + 1].text) {
                found.append(.init(place: place, atoms: start..<(start + 2), isSlip: false))
            }
        }
        guard !hitAnything, atom.kind == .letters, Lexicon.strength(atom.text) == .word else { return }
        for word in index.nearby(atom.text) {
            for place in index.places(for: word) {
                found.append(.init(place: place, atoms: start..<(start + 1), isSlip: true))
            }
        }
    }
}
