/// What an atom is to the claims of a matcher, found out once for all texts that hold it.
struct AtomFacts: Sendable {
    let strength: Lexicon.Strength
    /// Claims are made of it, or it steers how what stands beside it is read.
    let isKnown: Bool
    /// It says what kind of thing something is.
    let isKind: Bool
    /// A name may begin with it.
    let mayBeginName: Bool
    /// A company's name may begin with it.
    let mayBeginCompany: Bool
    /// Places in names that it fills if it is a slip of the pen.
    let slips: [ClaimIndex.Place]

    init(_ atom: Atom, matcher: Matcher) {
        strength = Lexicon.strength(atom.text)
        // Nearly always the two are the same.
        let forms = atom.text == atom.raw ? [atom.text] : [atom.text, atom.raw]
        isKnown =
            forms.contains(where: matcher.claimWords.words.contains)
            || atom.kind == .letters && Self.steering.contains(atom.text) || matcher.patterns.mayBegin(atom.text)
        isKind = strength == .generic && !Lexicon.isFiller(atom.text)
        mayBeginName = forms.contains(where: matcher.claimWords.beginnings.mayBegin)
        mayBeginCompany = matcher.vendors.names.beginnings.mayBegin(atom.text)
        slips =
            atom.kind == .letters && strength == .word
            ? matcher.index.nearby(atom.text).flatMap { matcher.index.places(for: $0) } : []
    }

    private static let steering: Set<String> = [
        "to", "for", "from", "like", "replaces", "near", "with", "v", "ver", "version", "rev", "r", "rel", "release",
        "sp", "build", "bit",
    ]
}
