/// What the reader of an expression hands over.
struct ExpressionReading {
    var interpretation: Interpretation
    var conditions: [String] = []
    var models: [String] = []

    init(of text: String, year: Int?) {
        let trimmed = text.trimmed
        if trimmed.isEmpty {
            interpretation = .nothing
        } else if trimmed == "vers:all/*" || trimmed == "*" {
            interpretation = .everyVersion
        } else if let constraint = Self.bounds(trimmed) {
            interpretation = .constraint(constraint)
        } else {
            interpretation = .notInterpretable(reason: "it holds no version")
        }
    }

    private static func bounds(_ text: String) -> Constraint? {
        let pieces = text.split(separator: "|").map { String($0).trimmed }
        let constraints = pieces.compactMap(bound)
        guard constraints.count == pieces.count else { return nil }
        if constraints.count == 1 { return constraints[0] }
        return text.contains(">") ? .allOf(constraints) : .anyOf(constraints)
    }

    private static func bound(_ text: String) -> Constraint? {
        for comparator in [Comparator.lessOrEqual, .greaterOrEqual, .less, .greater]
        where text.hasPrefix(comparator.rawValue) {
            return Version(String(text.dropFirst(comparator.rawValue.count))).map { .version(comparator, $0) }
        }
        return Version(text).map { .version(.equal, $0) }
    }
}
