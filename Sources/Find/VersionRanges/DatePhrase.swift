/// Reads a piece of an expression that bounds a date: `distributed < april 1, 2018`, `shipped between … through …`.
struct DatePhrase {
    let items: [ExpressionItem]
    /// What stands before the date and its announcing words.
    let condition: String?
    /// What kept a date from being read.
    let problem: String?

    /// Nil where the piece names no month and no day: a bare year is a version like any other.
    init?(_ bytes: ArraySlice<UInt8>, piece: Int, year: Int?) {
        guard DateScanner.mayHoldDate(bytes) else { return nil }
        let bytes = Array(bytes)
        let hits = DateScanner(bytes).hits()
        guard hits.contains(where: { DatePhrase.isWrittenOut($0, in: bytes) }), !DatePhrase.isRemark(hits[0], bytes)
        else {
            return nil
        }
        condition = DatePhrase.condition(bytes[..<hits[0].range.lowerBound])
        let dates = hits.map { CalendarDate(orYear: year, $0) }
        guard let first = dates[0], dates.allSatisfy({ $0 != nil }) else {
            items = []
            problem = "the date has no year"
            return
        }
        problem = nil
        if dates.count > 1, let last = dates[dates.count - 1] {
            items = [(Comparator.greaterOrEqual, first), (.lessOrEqual, last)].map {
                ExpressionItem(subject: .date($0.1), comparator: $0.0, piece: piece)
            }
        } else {
            let comparator = DatePhrase.comparator(bytes, hits[0].range)
            items = [ExpressionItem(subject: .date(first), comparator: comparator, piece: piece)]
        }
    }

    /// Whether the hit names its month in letters or is a full date with slashes or after words.
    private static func isWrittenOut(_ hit: DateScanner.Hit, in bytes: [UInt8]) -> Bool {
        guard hit.month != nil else { return false }
        let written = bytes[hit.range]
        if written.contains(where: \.isLetter) || written.contains(UInt8(ascii: "/")) { return true }
        let before = WordsBefore.read(bytes[..<hit.range.lowerBound])
        return before.contains { DateWords.announces($0) }
    }

    /// Whether the date only stands in a bracket behind a version: `<= 2.01 (end-of-life Nov 2017)`.
    private static func isRemark(_ hit: DateScanner.Hit, _ bytes: [UInt8]) -> Bool {
        guard let open = bytes[..<hit.range.lowerBound].firstIndex(of: UInt8(ascii: "(")) else { return false }
        return bytes[..<open].contains { $0.isDigit || $0 == UInt8(ascii: "*") }
    }

    /// The relation that signs, or else the words nearest to the date, give it.
    private static func comparator(_ bytes: [UInt8], _ date: Range<Int>) -> Comparator {
        let signs = bytes.drop { !"<>=".utf8.contains($0) }.prefix { "<>=".utf8.contains($0) }
        if let comparator = Comparator(rawValue: String(decoding: signs, as: UTF8.self)) { return comparator }
        for word in words(bytes[..<date.lowerBound]).reversed() {
            if ExpressionWords.meansAndOlder(word) { return .less }
            if ExpressionWords.meansAndNewer(word) { return .greater }
            if word == "until" || word == "through" { return .lessOrEqual }
            if word == "since" || word == "from" { return .greaterOrEqual }
        }
        for word in words(bytes[date.upperBound...]) {
            if ExpressionWords.meansAndOlder(word) { return .lessOrEqual }
            if ExpressionWords.meansAndNewer(word) { return .greaterOrEqual }
        }
        return .equal
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split { !$0.isLetter }.map { String(lowercasing: $0) }
    }

    /// The words before the date that are not about the date itself.
    private static func condition(_ bytes: ArraySlice<UInt8>) -> String? {
        let words = bytes.split { $0.isBlank || "(,<>=".utf8.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
        let kept = words.prefix { word in
            let lower = word.lowercased()
            return !DateWords.announces(lower) && !ExpressionWords.meansAndOlder(lower) && lower != "between"
        }
        return kept.isEmpty ? nil : kept.joined(separator: " ")
    }
}

extension CalendarDate {
    fileprivate init?(orYear year: Int?, _ hit: DateScanner.Hit) {
        guard let year = hit.year ?? year else { return nil }
        self.init(year: year, month: hit.month, day: hit.day)
    }
}
