/// The text of one column, read once: its atoms, the companies and the claimed names that it may hold.
///
/// Columns repeat far more often than their combinations, so readings are shared between products.
final class ColumnText: Sendable {
    /// A stretch of the text that fills slots of a claimed name.
    struct Hit: Sendable {
        let place: ClaimIndex.Place
        let atoms: Range<Int>
        let isSlip: Bool
    }

    let text: String
    let atoms: [Atom]
    let mentions: [VendorReader.Mention]
    let terms: [Term]
    /// Where strong parts of claimed names stand.
    let hits: [Hit]
    /// Words that say what kind of thing it is, fillers left out.
    let kinds: Set<String>
    /// What of the text can matter to any claim: texts that agree in it have the same candidates.
    let signature: String
    /// Every word, to reject quickly what cannot be there.
    let words: Set<String>

    init(_ text: String, matcher: Matcher) {
        // Columns are short; what lies beyond is not a name, and must not cost anything.
        let atoms = Array(AtomReader.atoms(text).prefix(128))
        self.text = text
        self.atoms = atoms
        mentions = matcher.vendors.mentions(in: atoms)
        terms = Term.terms(atoms, makers: mentions.map(\.atoms))
        hits = NameSearch(index: matcher.index).hits(in: atoms)
        signature = Self.signature(of: atoms, terms: terms, hits: hits, mentions: mentions, index: matcher.index)
        words = Set(atoms.map(\.text))
        kinds = words.filter { Lexicon.strength($0) == .generic && !Lexicon.isFiller($0) }
    }

    /// Words of claimed names, and of the few kinds that steer the reading, stay; of others only their make-up does.
    private static func signature(
        of atoms: [Atom], terms: [Term], hits: [Hit], mentions: [VendorReader.Mention], index: ClaimIndex
    ) -> String {
        var text = ""
        for term in terms {
            for position in term.atoms {
                let atom = atoms[position]
                let isKnown =
                    index.words.contains(atom.text) || index.words.contains(atom.raw)
                    || hits.contains { $0.atoms.contains(position) }
                    || mentions.contains { $0.atoms.contains(position) }
                    || steering.contains(atom.text)
                switch (isKnown, atom.kind) {
                case (true, _): text += atom.raw
                case (false, .letters): text += term.strength == .word ? "*" : "."
                case (false, _): text += String(repeating: "0", count: atom.raw.utf8.count)
                }
                text += atom.glued ? "_" : atom.joined ? "-" : " "
            }
            text += "|"
        }
        return text
    }

    private static let steering: Set<String> = [
        "to", "for", "from", "like", "replaces", "near", "with", "v", "ver", "version",
    ]

    /// Where a slot's text stands, as runs of neighbouring atoms.
    func places(of slot: NameSlot) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in atoms.indices {
            if let arabic = Lexicon.arabic(atoms[start].text), slot.options.contains(arabic) {
                found.append(start..<(start + 1))
                continue
            }
            var text = ""
            for end in start..<min(start + 4, atoms.count) {
                text += end == start ? atoms[end].text : atoms[end].raw
                if slot.options.contains(text) || (end > start && slot.options.contains(rawRun(start...end))) {
                    found.append(start..<(end + 1))
                }
            }
        }
        return found
    }

    private func rawRun(_ range: ClosedRange<Int>) -> String { atoms[range].map(\.raw).joined() }

    /// Whether a slot's text stands anywhere.
    func says(_ slot: NameSlot) -> Bool { !places(of: slot).isEmpty }
}
