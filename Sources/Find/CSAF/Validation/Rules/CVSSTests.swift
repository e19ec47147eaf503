import CVSS

/// 6.1.8: a CVSS object has the structure that FIRST's schema of its version demands.
struct InvalidCVSS: MandatoryTest {
    let id = "6.1.8"

    func check(_ context: ValidationContext) -> [Issue] {
        CVSSObject.all(in: context).flatMap { SchemaChecker.check($0.node, against: $0.schema) }
    }
}

/// 6.1.9: scores and severities are the ones that follow from the vector.
///
/// A metric that only its property states may be counted or not: the vector takes precedence, it need not be whole.
struct InvalidCVSSComputation: MandatoryTest {
    let id = "6.1.9"

    func check(_ context: ValidationContext) -> [Issue] {
        CVSSObject.all(in: context).flatMap { object -> [Issue] in
            guard let text = object.text else { return [] }
            guard let vector = text.vector else { return incomputable(object.node, text) }
            let allowed = [vector, object.completed(text).vector].compactMap { $0.map(StatedScores.init) }
            return compare(object.node, "base", allowed.map(\.base))
                + compare(object.node, "temporal", allowed.map(\.temporal))
                + compare(object.node, "environmental", allowed.map(\.environmental))
        }
    }

    /// A vector of the right form from which no score follows.
    private func incomputable(_ object: JSONNode, _ text: CVSSVectorText) -> [Issue] {
        guard let node = object["vectorString"] else { return [] }
        let reasons =
            text.missing.map { "it lacks the base metric \($0)" }
            + text.repeated.map { "the metric \($0) stands twice" }
        return [Issue(node, "no score follows from the vector: " + reasons.joined(separator: ", "))]
    }

    private func compare(_ object: JSONNode, _ name: String, _ allowed: [CVSSRating]) -> [Issue] {
        guard let expected = allowed.first else { return [] }
        var issues: [Issue] = []
        if let node = object[name + "Score"], let given = node.number,
            !allowed.contains(where: { abs($0.score.number - given) < 1e-6 })
        {
            issues.append(Issue(node, "the \(name) score is \(given); from the vector follows \(expected.score)"))
        }
        if let node = object[name + "Severity"], let given = node.string,
            !allowed.contains(where: { Self.word($0.severity) == given })
        {
            issues.append(
                Issue(
                    node,
                    "the \(name) severity is \"\(given)\"; from the vector follows \"\(Self.word(expected.severity))\"")
            )
        }
        return issues
    }

    private static func word(_ severity: CVSSSeverity) -> String { severity.rawValue.uppercased() }
}

/// The three scores that a CVSS object may state; undefined metrics leave a score as the one before it.
private struct StatedScores {
    let base: CVSSRating
    let temporal: CVSSRating
    let environmental: CVSSRating

    init(_ vector: CVSSVector) {
        let scores = vector.scores
        base = scores.base
        temporal = scores.threat ?? scores.base
        environmental = CVSSRating(vector.environmentalScore, vector.version)
    }
}

/// 6.1.10: the properties of single metrics say what the vector says of them.
///
/// What the vector leaves out cannot contradict it: OASIS's own valid documents define metrics by a property alone.
struct InconsistentCVSS: MandatoryTest {
    let id = "6.1.10"

    func check(_ context: ValidationContext) -> [Issue] {
        CVSSObject.all(in: context).flatMap { object -> [Issue] in
            guard let text = object.text else { return [] }
            return object.properties.compactMap { contradiction(of: $0, in: object.node, text) }
        }
    }

    private func contradiction(of property: CVSSProperty, in object: JSONNode, _ text: CVSSVectorText) -> Issue? {
        guard let node = object[property.name], let given = node.string,
            let stated = text.values[property.key].flatMap({ property.word(for: $0) }), given != stated
        else { return nil }
        return Issue(node, "\(property.name) is \"\(given)\"; the vector says \"\(stated)\"")
    }
}
