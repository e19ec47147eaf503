/// Finds companies in a line of text.
///
/// A class only so that everything that asks it shares one.
final class VendorReader: Sendable {
    let names: VendorNames

    init(names: VendorNames) { self.names = names }

    /// One company named in a text, and the atoms that name it.
    struct Mention: Sendable {
        let company: VendorNames.Company
        let atoms: Range<Int>
    }

    /// Every company named in the atoms, longest names first found from the left.
    func mentions(in atoms: [Atom]) -> [Mention] {
        mentions(in: atoms) { names.beginnings.mayBegin(atoms[$0].text) }
    }

    /// The same.
    ///
    /// - Parameter mayBegin: whether a name may begin with the atom at a position.
    func mentions(in atoms: [Atom], mayBegin: (Int) -> Bool) -> [Mention] {
        var found: [Mention] = []
        var position = 0
        while position < atoms.count {
            if mayBegin(position), let mention = longestMention(in: atoms, from: position) {
                found.append(mention)
                position = mention.atoms.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    private func longestMention(in atoms: [Atom], from start: Int) -> Mention? {
        var key = ""
        var best: Mention?
        var used = 0
        var position = start
        while position < atoms.count, used < names.longestName {
            let text = atoms[position].text
            if position == start || !VendorNames.legalForms.contains(text) {
                key += text
                used += 1
                if let company = names.company(key: key) {
                    best = Mention(company: company, atoms: start..<(position + 1))
                }
            }
            position += 1
        }
        return best
    }

    /// How the makers named in the inventory stand to the vendors an advisory names.
    ///
    /// - Parameters:
    ///   - makers: companies that the inventory names.
    ///   - words: what else stands in its manufacturer column.
    ///   - isStated: whether that column says anything.
    func relation(
        of makers: [VendorNames.Company], beside words: [Atom], isStated: Bool, to vendors: [VendorNames.Company],
        vendorAtoms: [Atom]
    ) -> VendorRelation {
        for maker in makers where vendors.contains(maker) { return .same }
        for maker in makers where vendors.contains(where: { names.related(maker, $0) }) { return .related }
        guard isStated else { return .unstated }
        // Two known companies are two, whatever word they share: "General Electric" and "Schneider Electric".
        let areKnown = !makers.isEmpty && !vendors.isEmpty
        if !areKnown, Self.resemble(VendorNames.significant(words), VendorNames.significant(vendorAtoms)) {
            return .same
        }
        return makers.isEmpty ? .unknown : .different
    }

    /// Whether two company names share a distinctive word, allowing one slip of the pen in a long one.
    private static func resemble(_ a: [Atom], _ b: [Atom]) -> Bool {
        let names = b.filter { $0.kind == .letters && Lexicon.strength($0.text) == .word }
        for atom in a where atom.kind == .letters {
            for name in names where name.text == atom.text { return true }
            for name in names where Spelling.isSlip(atom.text, name.text) { return true }
        }
        let (left, right) = (a.map(\.text).joined(), b.map(\.text).joined())
        return left == right || (right.utf8.count >= 4 && left.hasPrefix(right))
            || (left.utf8.count >= 5 && right.hasPrefix(left))
    }
}
