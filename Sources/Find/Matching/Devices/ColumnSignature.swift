import CSAF

/// Boils a column text down to what can matter to any claim.
struct ColumnSignature {
    let text: String
    let atoms: [Atom]
    let facts: [AtomFacts]
    let terms: [Term]
    let hits: [ColumnText.Hit]
    let mentions: [VendorReader.Mention]

    /// The text without case and punctuation.
    var spelling: String {
        var signature = "="
        for atom in atoms { Self.append(atom.raw, of: atom, to: &signature) }
        return signature
    }

    /// The numbers of the text's signatures, as any column and as one that names the product.
    ///
    /// Words that claims are made of, and those that steer the reading, stay; of others only their make-up does, unless
    /// they may be a name misspelt.
    func numbers(_ matcher: Matcher) -> (any: Int, naming: Int) {
        let memory = matcher.memory
        // A number that a wildcard stands for is compared as written.
        if matcher.patterns.match(text) {
            let number = memory.number(ofSignature: "#" + text)
            return (number, number)
        }
        let isKnown = known(matcher)
        let number = memory.number(ofSignature: signature(isKnown, keepsWords: false))
        if isKnown.allSatisfy({ $0 }) { return (number, number) }
        return (number, memory.number(ofSignature: signature(isKnown, keepsWords: true)))
    }

    private func signature(_ isKnown: [Bool], keepsWords: Bool) -> String {
        var signature = ""
        for term in terms {
            for position in term.atoms {
                let atom = atoms[position]
                if isKnown[position] || keepsWords && atom.kind == .letters {
                    Self.append(atom.raw, of: atom, to: &signature)
                } else {
                    Self.append(Self.makeUp(of: atom, facts[position], in: term), of: atom, to: &signature)
                }
            }
            signature += "|"
        }
        return signature
    }

    private func known(_ matcher: Matcher) -> [Bool] {
        var known = facts.map(\.isKnown)
        for hit in hits { for position in hit.atoms { known[position] = true } }
        for mention in mentions { for position in mention.atoms { known[position] = true } }
        for term in terms where matcher.proseCodes[term.text] != nil {
            for position in term.atoms { known[position] = true }
        }
        return known
    }

    private static func append(_ text: String, of atom: Atom, to signature: inout String) {
        signature += text
        signature += atom.glued ? "_" : atom.joined ? "-" : " "
    }

    /// Letters by what they weigh and, where it tells, their number; figures by their number.
    private static func makeUp(of atom: Atom, _ facts: AtomFacts, in term: Term) -> String {
        switch atom.kind {
        case .digits: return String(repeating: "0", count: atom.raw.utf8.count)
        case .dotted: return String(repeating: "1", count: atom.raw.utf8.count)
        case .letters:
            if term.strength == .word { return "*" }
            return facts.isKind ? "?" : "."
        }
    }
}
