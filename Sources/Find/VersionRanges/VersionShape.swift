/// A version cut into the pieces that its comparison goes through: letters in front, numbers, and the rest.
struct VersionShape {
    /// Letters that stand as a part of their own in front (`a` of `A.03.09`), or all of a version without numbers.
    let head: ArraySlice<VersionPart>
    /// The numbers and wildcards up to the first word.
    let core: ArraySlice<VersionPart>
    /// From the first word behind the numbers on: service packs, builds, letters.
    let tail: ArraySlice<VersionPart>
    /// The version goes on, but how was not written down (`12.2.x.x` in a device's record).
    let isOpen: Bool

    /// The shape of a version that an advisory names: wildcards are part of what it says.
    init(named version: Version) {
        self.init(version.parts[...], isOpen: false)
    }

    /// The shape of a device's version: a wildcard says that the rest is not known.
    init(device version: Version) {
        let wildcard = version.parts.firstIndex(where: \.isWildcard)
        self.init(version.parts[..<(wildcard ?? version.parts.endIndex)], isOpen: wildcard != nil)
    }

    private init(_ parts: ArraySlice<VersionPart>, isOpen: Bool) {
        let head = parts.prefix { !$0.isNumber && !$0.isWildcard }
        let core = parts[head.endIndex...].prefix { $0.isNumber || $0.isWildcard }
        self.init(head: head, core: core, tail: parts[core.endIndex...], isOpen: isOpen)
    }

    private init(
        head: ArraySlice<VersionPart>, core: ArraySlice<VersionPart>, tail: ArraySlice<VersionPart>, isOpen: Bool
    ) {
        self.head = head
        self.core = core
        self.tail = tail
        self.isOpen = isOpen
    }

    /// The same shape with other numbers.
    func replacing(core: [VersionPart]) -> VersionShape {
        VersionShape(head: head, core: core[...], tail: tail, isOpen: isOpen)
    }

    /// The same shape without the letters in front.
    var withoutHead: VersionShape { VersionShape(head: [], core: core, tail: tail, isOpen: isOpen) }

    /// The first number, if the numbers begin with one.
    var first: UInt64? {
        if case .number(let value, _)? = core.first { return value }
        return nil
    }

    /// Whether the version is one number and nothing else.
    var isLone: Bool { core.count == 1 && head.isEmpty && tail.isEmpty }

    /// Whether the version is a code such as `20D32`: one number, then a letter that is no qualifier, then a number.
    var isCode: Bool {
        guard core.count == 1, tail.count == 2, case .word(let word)? = tail.first, tail.last?.isNumber == true else {
            return false
        }
        return word.utf8.count == 1
    }

    /// The padded number behind the letter of a code (`61` of `012U000061`), if it is this letter.
    func codeNumber(letter: String) -> UInt64? {
        guard isCode, tail.first == .word(letter), case .number(let value, let width)? = tail.last, width >= 4 else {
            return nil
        }
        return value
    }

    /// Whether the first number reads as a year.
    var isYear: Bool { first.map { (1990...2099).contains($0) } ?? false }
}
