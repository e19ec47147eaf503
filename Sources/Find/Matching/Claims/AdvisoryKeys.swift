/// What the claims of one advisory bring into the index.
struct AdvisoryKeys: Sendable {
    /// The keys of each name of each claim.
    let names: [[NameKeys]]
    /// Every word that tells texts apart: of the names, and of all else that is looked for where a name was found.
    let words: Set<String>

    init(_ claims: [CompiledClaim], shortForms: [String: [String]]) {
        names = claims.map { claim in claim.names.map { NameKeys($0, shortForms: shortForms) } }
        var options: Set<String> = []
        var words: Set<String> = []
        for claim in claims {
            for name in claim.names { for slot in name.slots { options.formUnion(slot.options) } }
            for slot in claim.models { options.formUnion(slot.options) }
            for part in claim.parts {
                words.formUnion(part.words)
                words.formUnion(shortForms[part.words.joined()] ?? [])
            }
            words.formUnion(claim.kinds)
            for atom in claim.vendorAtoms { words.insert(atom.text) }
        }
        // Letters and figures apart, as texts are split.
        for option in options {
            for atom in AtomReader.atoms(option) {
                words.insert(atom.text)
                words.insert(atom.raw)
            }
        }
        self.words = words
    }
}
