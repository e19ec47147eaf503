/// Finds which claimed names a product's text could be.
struct NameSearch {
    let index: ClaimIndex

    /// The hits by name; only names of which something strong was hit, or all of a weak name.
    func hits(in device: DeviceText) -> [Int32: [NameHit]] {
        var found: [Int32: [NameHit]] = [:]
        for field in DeviceText.Field.allCases {
            let atoms = device.atoms[field.rawValue]
            for start in atoms.indices {
                search(atoms, from: start, field: field, into: &found)
            }
        }
        return found
    }

    private func search(
        _ atoms: [Atom], from start: Int, field: DeviceText.Field, into found: inout [Int32: [NameHit]]
    ) {
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
            record(places, atoms, start..<(end + 1), field: field, isSlip: false, into: &found)
        }
        let atom = atoms[start]
        if start + 1 < atoms.count, atom.kind == .letters, atoms[start + 1].isNumber {
            let places = index.places(prefix: atom.text, number: atoms[start + 1].text)
            record(places, atoms, start..<(start + 2), field: field, isSlip: false, into: &found)
        }
        if let arabic = Lexicon.arabic(atom.text) {
            record(index.places(for: arabic), atoms, start..<(start + 1), field: field, isSlip: false, into: &found)
        }
        guard !hitAnything, atom.kind == .letters, Lexicon.strength(atom.text) == .word else { return }
        for word in index.nearby(atom.text) {
            record(index.places(for: word), atoms, start..<(start + 1), field: field, isSlip: true, into: &found)
        }
    }

    private func record(
        _ places: [ClaimIndex.Place], _ atoms: [Atom], _ range: Range<Int>, field: DeviceText.Field, isSlip: Bool,
        into found: inout [Int32: [NameHit]]
    ) {
        let next = range.upperBound < atoms.count ? atoms[range.upperBound] : nil
        let hasSuffix = next.map { $0.glued && !$0.isDotted } ?? false
        for place in places {
            found[place.name, default: []].append(
                NameHit(
                    field: field, atoms: range, slots: Int(place.first)...Int(place.last), hasSuffix: hasSuffix,
                    isSlip: isSlip))
        }
    }
}
