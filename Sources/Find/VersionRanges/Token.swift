/// One element of an expression's text.
struct Token {
    enum Kind: Hashable {
        /// `<`, `<=`, `>`, `>=`, `=`, `!=`.
        case comparator(Comparator)
        case pipe
        case comma
        /// A slash or dash that stands alone between blanks.
        case slash
        case dash
        case open
        case close
        /// Anything else up to the next blank, comparator, pipe, comma or bracket.
        case word
    }

    let kind: Kind
    /// The text as written.
    let text: String
    /// The text in lower case, without a closing full stop or colon.
    let lower: String
    /// Where it stands among the bytes.
    let range: Range<Int>

    var isWord: Bool { kind == .word }

    var hasDigit: Bool { isWord && text.utf8.contains(where: \.isDigit) }

    var isDigits: Bool { isWord && text.utf8.allSatisfy(\.isDigit) }

    var hasDot: Bool { text.utf8.contains(UInt8(ascii: ".")) }

    var comparator: Comparator? {
        if case .comparator(let comparator) = kind { return comparator }
        return nil
    }
}
