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
            guard let vector = object.vector else { return [] }
            guard let scores = vector.scores else { return incomputable(object.node, vector) }
            let allowed = [scores] + (vector.completed(by: object.node).scores.map { [$0] } ?? [])
            return compare(object.node, "base", allowed.map(\.base))
                + compare(object.node, "temporal", allowed.map(\.temporal))
                + compare(object.node, "environmental", allowed.map(\.environmental))
        }
    }

    /// A vector of the right form from which no score follows.
    private func incomputable(_ object: JSONNode, _ vector: CVSSVector) -> [Issue] {
        guard let node = object["vectorString"] else { return [] }
        let reasons =
            vector.missing.map { "it lacks the base metric \($0)" }
            + vector.repeated.map { "the metric \($0) stands twice" }
        return [Issue(node, "no score follows from the vector: " + reasons.joined(separator: ", "))]
    }

    private func compare(_ object: JSONNode, _ name: String, _ allowed: [Double]) -> [Issue] {
        guard let expected = allowed.first else { return [] }
        var issues: [Issue] = []
        if let node = object[name + "Score"], let given = node.number,
            !allowed.contains(where: { abs($0 - given) < 1e-6 })
        {
            issues.append(Issue(node, "the \(name) score is \(given); from the vector follows \(expected)"))
        }
        let severity = CVSSScores.severity(expected)
        if let node = object[name + "Severity"], let given = node.string,
            !allowed.map(CVSSScores.severity).contains(given)
        {
            issues.append(Issue(node, "the \(name) severity is \"\(given)\"; from the vector follows \"\(severity)\""))
        }
        return issues
    }
}

/// 6.1.10: the properties of single metrics say what the vector says of them.
///
/// What the vector leaves out cannot contradict it: OASIS's own valid documents define metrics by a property alone.
struct InconsistentCVSS: MandatoryTest {
    let id = "6.1.10"

    func check(_ context: ValidationContext) -> [Issue] {
        CVSSObject.all(in: context).flatMap { object -> [Issue] in
            guard let vector = object.vector else { return [] }
            return object.version.metrics.compactMap { contradiction(of: $0, in: object.node, vector) }
        }
    }

    private func contradiction(of metric: CVSSMetric, in object: JSONNode, _ vector: CVSSVector) -> Issue? {
        guard let node = object[metric.property], let given = node.string,
            let stated = vector.values[metric.key].flatMap({ metric.word(for: $0) }), given != stated
        else { return nil }
        return Issue(node, "\(metric.property) is \"\(given)\"; the vector says \"\(stated)\"")
    }
}
