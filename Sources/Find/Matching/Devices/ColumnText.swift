import Synchronization
import VersionRanges

/// The text of one column, read once: its atoms, the companies and the claimed names that it may hold.
///
/// Columns repeat far more often than their combinations, so readings are shared between products. Got from a
/// ``MatchSession``.
public final class ColumnText: Sendable {
    /// A stretch of the text that fills slots of a claimed name.
    struct Hit: Sendable {
        let place: ClaimIndex.Place
        let atoms: Range<Int>
        let isSlip: Bool
    }

    /// The text.
    public let text: String
    /// Tells this reading from all others of its matcher.
    let number: Int
    let atoms: [Atom]
    let mentions: [VendorReader.Mention]
    let terms: [Term]
    /// Where strong parts of claimed names stand.
    let hits: [Hit]
    /// Texts that agree in it have the same candidates: what can matter to any claim is the same in them.
    let signature: Int
    /// The same for a column whose every word may be a name.
    let nameSignature: Int
    /// Whether any claim could make something of the text: it holds words that claims are made of, or a company.
    public let saysSomething: Bool
    private let late = Mutex<Late>(Late())

    /// What few texts are asked for.
    private struct Late {
        var stated: StatedText?
        var spelling: Int?
        var maker: Int?
    }

    init(_ text: String, matcher: Matcher) {
        // Columns are short; what lies beyond is not a name, and must not cost anything.
        var atoms = AtomReader.atoms(text)
        if atoms.count > 128 { atoms = Array(atoms.prefix(128)) }
        let memory = matcher.memory
        self.text = text
        self.atoms = atoms
        number = memory.nextNumber()
        let facts = memory.facts(of: atoms, matcher)
        mentions = matcher.vendors.mentions(in: atoms) { facts[$0].mayBeginCompany }
        terms = Term.terms(atoms, makers: mentions.map(\.atoms)) { facts[$0].strength }
        hits = NameSearch(matcher: matcher).hits(in: atoms, facts)
        let signer = ColumnSignature(
            text: text, atoms: atoms, facts: facts, terms: terms, hits: hits, mentions: mentions)
        (signature, nameSignature) = signer.numbers(matcher)
        saysSomething = !hits.isEmpty || !mentions.isEmpty || facts.contains(where: \.isKnown)
    }

    /// Words that say what kind of thing it is, fillers left out.
    var kinds: [String] { atoms.map(\.text).filter { Lexicon.strength($0) == .generic && !Lexicon.isFiller($0) } }

    /// Whether the text holds a word; there are so few that looking through them is quicker than a hash.
    func holds(_ word: String) -> Bool { atoms.contains { $0.text == word } }

    /// What the text states of versions and dates, read when it is first asked for.
    var stated: StatedText {
        if let known = late.withLock({ $0.stated }) { return known }
        let read = StatedText(text)
        late.withLock { $0.stated = read }
        return read
    }

    /// The number that texts share which are spelled alike, but for case and punctuation.
    func spelling(_ memory: MatchMemory) -> Int {
        if let known = late.withLock({ $0.spelling }) { return known }
        let made = memory.number(ofSignature: ColumnSignature.spelling(of: atoms))
        late.withLock { $0.spelling = made }
        return made
    }

    /// The number that manufacturer texts share of which the same can be said: a company counts, however it is written.
    func makerSignature(_ memory: MatchMemory) -> Int {
        if mentions.isEmpty { return spelling(memory) }
        if let known = late.withLock({ $0.maker }) { return known }
        let made = memory.number(ofSignature: ColumnSignature.companies(in: self))
        late.withLock { $0.maker = made }
        return made
    }

    /// The words that are neither part of a known company's name nor a legal form.
    var strangers: [Atom] {
        atoms.indices.filter { position in
            !VendorNames.legalForms.contains(atoms[position].text)
                && !mentions.contains { $0.atoms.contains(position) }
        }.map { atoms[$0] }
    }

    /// Whether the text, without anything between its atoms, begins so.
    func beginsCompact(with beginning: String) -> Bool {
        var rest = beginning.utf8[...]
        for atom in atoms {
            guard rest.starts(with: atom.raw.utf8) else { return atom.raw.utf8.starts(with: rest) }
            rest = rest.dropFirst(atom.raw.utf8.count)
            if rest.isEmpty { return true }
        }
        return false
    }

    /// Tells where a slot's text stands, as runs of neighbouring atoms.
    @inline(__always)
    func eachPlace(of slot: NameSlot, _ body: (Range<Int>) -> Void) {
        for start in atoms.indices { places(of: slot, from: start, body) }
    }

    /// Whether a slot's text stands anywhere.
    func says(_ slot: NameSlot) -> Bool {
        for start in atoms.indices {
            var isFound = false
            places(of: slot, from: start) { _ in isFound = true }
            if isFound { return true }
        }
        return false
    }

    @inline(__always)
    private func places(of slot: NameSlot, from start: Int, _ body: (Range<Int>) -> Void) {
        if let arabic = Lexicon.arabic(atoms[start].text), slot.options.contains(arabic) {
            return body(start..<(start + 1))
        }
        var text = atoms[start].text
        if slot.options.contains(text) { body(start..<(start + 1)) }
        var raw = atoms[start].raw
        for end in (start + 1)..<max(start + 1, min(start + 4, atoms.count)) {
            // A longer run can only fill the slot where an option begins like this one.
            guard slot.options.contains(where: { $0.hasPrefix(text) || $0.hasPrefix(raw) }) else { return }
            text += atoms[end].raw
            raw += atoms[end].raw
            if slot.options.contains(text) || slot.options.contains(raw) { body(start..<(end + 1)) }
        }
    }
}
