/// What the claims of one advisory bring into the index.
struct AdvisoryKeys: Sendable {
    /// The keys of each name of each claim.
    let names: [[NameKeys]]
    /// Every word that tells texts apart: of the names, and of all else that is looked for where a name was found.
    let words: [String]

    init(_ advisory: CompiledAdvisory, shortForms: [String: [String]]) {
        let claims = advisory.claims
        var names: [[NameKeys]] = []
        names.reserveCapacity(claims.count)
        for claim in claims {
            // Claims for one version after the other repeat the names.
            let last = names.count - 1
            let before = last < 0 ? [] : claims[last].names
            names.append(
                claim.names.enumerated().map { place, name in
                    place < before.count && before[place] == name
                        ? names[last][place] : NameKeys(name, shortForms: shortForms)
                })
        }
        self.names = names
        var options = Collected()
        var words = Collected()
        for claim in claims {
            for name in claim.names { for slot in name.slots { options.add(slot.options) } }
            for slot in claim.models { options.add(slot.options) }
            for part in claim.parts {
                words.add(part.words)
                words.add(shortForms[part.words.joined()] ?? [])
            }
            for kind in claim.kinds { words.add(kind) }
            for atom in claim.vendorAtoms { words.add(atom.text) }
        }
        for word in advisory.titleWords { words.add(word) }
        // Letters and figures apart, as texts are split.
        for option in options.texts {
            for atom in AtomReader.atoms(option) {
                words.add(atom.text)
                words.add(atom.raw)
            }
        }
        self.words = words.texts
    }

    /// Texts, each once.
    private struct Collected {
        private var known = TextTable(capacity: 32)
        private(set) var texts: [String] = []

        mutating func add(_ text: String) {
            if known.insert(text) == texts.count { texts.append(text) }
        }

        mutating func add(_ more: [String]) {
            for text in more { add(text) }
        }
    }
}
