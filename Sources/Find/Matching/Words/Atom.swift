/// The smallest piece of a name: a run of letters, a run of digits, or digits joined by dots.
///
/// "VS4", "VS-4" and "VS 4" are the same two atoms, so spelling variants meet without any distance measure.
struct Atom: Hashable, Sendable {
    enum Kind: Sendable {
        case letters, digits, dotted
    }

    /// Lower case, accents removed, abbreviations of the field written out.
    let text: String
    /// The same as it was written, but for case and accents: what runs of atoms are joined from.
    let raw: String
    let kind: Kind
    /// Nothing stood between this atom and the one before it.
    let glued: Bool
    /// At most a hyphen, an apostrophe or nothing stood between this atom and the one before it.
    let joined: Bool
    /// What stood just before the atom, if it was a bracket, slash or comma.
    let opener: UInt8
}

extension Atom {
    /// Whether the atom reads as a version by itself ("2.3.1").
    var isDotted: Bool { kind == .dotted }
    var isNumber: Bool { kind == .digits }
}
