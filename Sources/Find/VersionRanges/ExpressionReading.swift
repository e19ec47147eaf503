/// What an expression's text comes to.
struct ExpressionReading {
    let interpretation: Interpretation
    let conditions: [String]
    let models: [String]

    init(of text: String, year: Int?) {
        let body = ExpressionReading.body(of: text)
        if ExpressionReading.saysNothing(body) {
            (interpretation, conditions, models) = (.nothing, [], [])
            return
        }
        if let condition = ExpressionReading.serialCondition(body) {
            (interpretation, conditions, models) = (.everyVersion, [condition], [])
            return
        }
        var parser = ExpressionParser(body, year: year)
        if let reason = parser.refusal {
            (interpretation, conditions, models) = (.notInterpretable(reason: reason), [], [])
            return
        }
        parser.read()
        interpretation = ExpressionReading.interpret(parser)
        conditions = parser.conditions
        models = parser.models
    }

    private static func interpret(_ parser: ExpressionParser) -> Interpretation {
        if let problem = parser.problem { return .notInterpretable(reason: problem) }
        if parser.hasStar, parser.items.allSatisfy({ $0.comparator == nil }) { return .everyVersion }
        var assembly = ExpressionAssembly(parser.items)
        if let constraint = assembly.read() {
            return listsModels(parser) ? .models(parser.allNames) : .constraint(constraint)
        }
        if let problem = assembly.problem { return .notInterpretable(reason: problem) }
        if !parser.models.isEmpty { return .models(parser.allNames) }
        if parser.meansEvery { return .everyVersion }
        if !parser.names.isEmpty { return names(parser.names) }
        return parser.conditions.isEmpty ? .notInterpretable(reason: "it names no version") : .everyVersion
    }

    /// Whether the codes of a list are models, because most of what stands beside them is.
    private static func listsModels(_ parser: ExpressionParser) -> Bool {
        let hasRange = parser.items.contains { $0.comparator != nil || $0.version?.hasWildcard == true }
        let texts = Set(parser.items.compactMap { $0.version?.text })
        guard !hasRange, !texts.contains(where: { $0.utf8.contains(UInt8(ascii: ".")) }) else { return false }
        let sure = parser.models.count { !texts.contains($0) } + parser.names.count
        return sure > 0 && (sure > parser.items.count || texts.isSubset(of: parser.models))
    }

    /// Product names in the field, if they can be names at all.
    private static func names(_ names: [String]) -> Interpretation {
        for name in names {
            let words = name.utf8.split(separator: 0x20).map { String(lowercasing: $0) }
            if words.count == 1, ExpressionWords.namesProtocol(words[0]) {
                return .notInterpretable(reason: "it names a network protocol, not a version")
            }
            if words.count > 8 { return .notInterpretable(reason: "it is a sentence without a version") }
        }
        return .models(names)
    }

    /// The text without `vers:scheme/`, percent signs decoded.
    private static func body(of text: String) -> String {
        let trimmed = text.trimmed
        guard trimmed.utf8.starts(with: "vers:".utf8), let slash = trimmed.firstIndex(of: "/") else { return trimmed }
        let body = String(trimmed[trimmed.index(after: slash)...])
        return PercentEncoding.decode(body) ?? body
    }

    private static func saysNothing(_ text: String) -> Bool {
        switch String(lowercasing: text.utf8) {
        case "", "-", "no version", "n/a", "na", "none", "unknown", "unspecified", "not specified", "no versions": true
        default: false
        }
    }

    /// A bound on serial numbers: it holds for every version.
    private static func serialCondition(_ text: String) -> String? {
        let plain = String(decoding: text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
        let words = plain.utf8.split(separator: 0x20).map { String(lowercasing: $0) }
        guard let serial = words.firstIndex(of: "serial"), serial + 1 < words.count,
            words[serial + 1].utf8.first == UInt8(ascii: "n")
        else { return nil }
        return plain.trimmed
    }
}

extension ExpressionParser {
    /// Models, names and listed codes together, in that order, each once.
    fileprivate var allNames: [String] {
        var seen: Set<String> = []
        return (models + names + items.compactMap { $0.version?.text }).filter { seen.insert($0).inserted }
    }

    /// Why the text is not read at all; nil where it is.
    fileprivate var refusal: String? {
        if isSentence { return "it is a sentence without a version" }
        var depth = 0
        for token in tokens {
            if token.kind == .open { depth += 1 }
            if token.kind == .close { depth = max(0, depth - 1) }
            // No advisory nests deeper than two; the time to read brackets grows with their depth.
            if depth > 8 { return "its brackets nest too deeply" }
        }
        return nil
    }

    /// Whether the text is prose: many words, no comparison, and nothing that opens a version or a condition.
    private var isSentence: Bool {
        guard tokens.count > 16, let first = tokens.first else { return false }
        return tokens.allSatisfy(\.isWord) && !first.hasDigit && !ExpressionWords.meansEvery(first.lower)
            && !ExpressionWords.isNoise(first.lower) && !ExpressionWords.beginsCondition(first.lower)
    }
}
