import CSAF

/// Boils a column text down to what can matter to any claim.
struct ColumnSignature {
    let text: String
    let atoms: [Atom]
    let facts: [AtomFacts]
    let terms: [Term]
    let hits: [ColumnText.Hit]
    let mentions: [VendorReader.Mention]

    /// A text without case and punctuation.
    static func spelling(of atoms: [Atom]) -> [UInt8] {
        var signature = [UInt8(ascii: "=")]
        for atom in atoms { append(atom.raw, of: atom, to: &signature) }
        return signature
    }

    /// The companies that a text names, by number, and what stands beside their names or is part of a claimed one.
    static func companies(in text: ColumnText) -> [UInt8] {
        var signature = [UInt8(ascii: "@")]
        for mention in text.mentions { signature += "\(mention.company),".utf8 }
        for atom in text.strangers { append(atom.raw, of: atom, to: &signature) }
        var last: Range<Int>?
        for hit in text.hits where !hit.isSlip && hit.atoms != last {
            signature.append(UInt8(ascii: "|"))
            for atom in text.atoms[hit.atoms] { append(atom.raw, of: atom, to: &signature) }
            last = hit.atoms
        }
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
            let number = memory.number(ofSignature: Array("#\(text)".utf8))
            return (number, number)
        }
        let isKnown = known(matcher)
        let number = memory.number(ofSignature: signature(isKnown, keepsWords: false))
        if isKnown.allSatisfy({ $0 }) { return (number, number) }
        return (number, memory.number(ofSignature: signature(isKnown, keepsWords: true)))
    }

    private func signature(_ isKnown: [Bool], keepsWords: Bool) -> [UInt8] {
        var signature: [UInt8] = []
        signature.reserveCapacity(text.utf8.count + 8)
        for term in terms {
            for position in term.atoms {
                let atom = atoms[position]
                if isKnown[position] || keepsWords && atom.kind == .letters {
                    Self.append(atom.raw, of: atom, to: &signature)
                } else {
                    Self.appendMakeUp(of: atom, facts[position], in: term, to: &signature)
                }
            }
            signature.append(UInt8(ascii: "|"))
        }
        return signature
    }

    private func known(_ matcher: Matcher) -> [Bool] {
        var known = facts.map(\.isKnown)
        for hit in hits { for position in hit.atoms { known[position] = true } }
        for mention in mentions { for position in mention.atoms { known[position] = true } }
        for term in terms where ProseCodes.mayHold(term.text) && matcher.proseCodes[term.text] != nil {
            for position in term.atoms { known[position] = true }
        }
        return known
    }

    private static func append(_ text: String, of atom: Atom, to signature: inout [UInt8]) {
        signature.append(contentsOf: text.utf8)
        appendGap(of: atom, to: &signature)
    }

    private static func appendGap(of atom: Atom, to signature: inout [UInt8]) {
        signature.append(UInt8(ascii: atom.glued ? "_" : atom.joined ? "-" : " "))
    }

    /// Letters by what they weigh and, where it tells, their number; figures by their number.
    private static func appendMakeUp(
        of atom: Atom, _ facts: AtomFacts, in term: Term, to signature: inout [UInt8]
    ) {
        switch atom.kind {
        case .digits:
            signature.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: atom.raw.utf8.count))
        case .dotted:
            signature.append(contentsOf: repeatElement(UInt8(ascii: "1"), count: atom.raw.utf8.count))
        case .letters:
            signature.append(UInt8(ascii: term.strength == .word ? "*" : facts.isKind ? "?" : "."))
        }
        appendGap(of: atom, to: &signature)
    }
}
