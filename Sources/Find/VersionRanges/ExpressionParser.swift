/// Reads the tokens of an expression into items, models and conditions.
struct ExpressionParser {
    let bytes: [UInt8]
    let tokens: [Token]
    let phrase: VersionPhrase
    let year: Int?

    var index = 0
    /// Count of separators so far.
    var piece = 0
    var items: [ExpressionItem] = []
    var models: [String] = []
    var conditions: [String] = []
    /// Names without any version, such as `CODESYS Gateway V3` or `Accu-Chek Inform II`.
    var names: [String] = []
    /// Whether the text says "all versions" or `*`.
    var meansEvery = false
    /// Whether `*` stands at the beginning of a piece.
    var hasStar = false
    var problem: String?

    /// The relation that the next version stands in.
    var pending: Comparator?
    /// The relation of the version just read, for versions that follow it directly.
    var inherited: Comparator?
    /// Words of this piece that were not understood.
    var labels: [Token] = []
    /// Whether this piece has given an item, model or condition.
    var pieceHasContent = false
    /// The upper end of `between … and …` is still to come.
    var awaitsUpper = false

    init(_ text: String, year: Int?) {
        var lexer = ExpressionLexer(text)
        tokens = lexer.read()
        bytes = lexer.bytes
        phrase = VersionPhrase(tokens: tokens)
        self.year = year
    }

    mutating func read() {
        startPiece()
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .comparator(let comparator): compare(comparator)
            case .pipe: endPiece(carriesComparator: false)
            case .comma: endPiece(carriesComparator: false)
            case .slash: endPiece(carriesComparator: true)
            case .dash: readDash()
            case .open: readBracket()
            case .close: index += 1
            case .word: readWord(token)
            }
        }
        closePiece()
    }

    func text(_ range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self).trimmed
    }

    /// The next token is a word that a version begins with.
    func versionBegins(at index: Int) -> Bool {
        var index = index
        while index < tokens.count, tokens[index].isWord, ExpressionWords.isNoise(tokens[index].lower) { index += 1 }
        return index < tokens.count && phrase.begins(at: index, lettersCount: false)
    }
}

// MARK: - Pieces

extension ExpressionParser {
    private mutating func endPiece(carriesComparator: Bool) {
        let comparator = carriesComparator ? inherited : nil
        closePiece()
        index += 1
        piece += 1
        startPiece()
        inherited = comparator
        if carriesComparator, versionBegins(at: index) { pending = comparator }
    }

    private mutating func closePiece() {
        if pending != nil, !awaitsUpper { problem = problem ?? "a comparison names no version" }
        if pieceHasContent {
            makeName()
        } else if !labels.isEmpty {
            names.append(labels.map(\.text).joined(separator: " "))
        }
        (pending, inherited, labels, pieceHasContent, awaitsUpper) = (nil, nil, [], false, false)
    }

    /// `CS2 Avance`: a code that may be a model, with words behind it, is a name.
    private mutating func makeName() {
        guard !labels.isEmpty, let last = items.last, last.piece == piece, last.comparator == nil,
            items.dropLast().last?.piece != piece, let code = last.version?.text, models.last == code
        else { return }
        items.removeLast()
        models.removeLast()
        names.append(([code] + labels.map(\.text)).joined(separator: " "))
    }

    /// Takes a whole piece up to the next pipe, if it is about a date.
    private mutating func startPiece() {
        guard index == 0 || tokens[index - 1].kind == .pipe, index < tokens.count else { return }
        let end = tokens[index...].firstIndex { $0.kind == .pipe } ?? tokens.count
        guard end > index else { return }
        let span = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        guard let phrase = DatePhrase(bytes[span], piece: piece, year: year) else { return }
        items += phrase.items
        if let condition = phrase.condition { conditions.append(condition) }
        problem = problem ?? phrase.problem
        pieceHasContent = true
        index = end
    }

    private mutating func compare(_ comparator: Comparator) {
        if pending != nil, !awaitsUpper { problem = problem ?? "a comparison names no version" }
        dropLabelVersion(before: comparator)
        if !labels.isEmpty, !pieceHasContent { addCondition(labels.map(\.text).joined(separator: " ")) }
        labels = []
        pending = comparator
        index += 1
    }

    /// `NMC2 <= 6.9.6`: what stands before the comparison is no version of the same kind, so it names a part.
    private mutating func dropLabelVersion(before comparator: Comparator) {
        guard comparator.isUpper, let last = items.last, last.piece == piece, last.comparator == nil,
            let version = last.version, versionBegins(at: index + 1),
            let next = Version(text((index + 1)..<phrase.end(from: index + 1))),
            Version.compare(version, next) == nil
        else { return }
        items.removeLast()
        addCondition(version.text)
    }

    mutating func addCondition(_ text: String) {
        let condition = text.trimmed
        if !condition.isEmpty { conditions.append(condition) }
        pieceHasContent = true
    }

    /// Takes the rest of the piece as a condition.
    mutating func takeCondition(from start: Int) {
        var depth = 0
        var end = start
        while end < tokens.count {
            if tokens[end].kind == .open { depth += 1 }
            if tokens[end].kind == .close { depth -= 1 }
            if tokens[end].kind == .pipe, depth <= 0 { break }
            end += 1
        }
        addCondition(text(start..<end))
        index = end
    }
}
