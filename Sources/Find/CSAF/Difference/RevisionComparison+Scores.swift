extension RevisionComparison {
    /// Compares the scores of vulnerabilities and products that are in both revisions; others are new or gone as a whole.
    func compareScores(_ difference: inout DocumentDifference) {
        let (before, after) = (scores(of: old), scores(of: new))
        for name in old.vulnerabilityNames {
            guard let earlier = before[name], let later = after[name] else { continue }
            let products = Set(earlier.keys).intersection(later.keys)
            guard products.contains(where: { earlier[$0] != later[$0] }) || earlier.isEmpty != later.isEmpty else {
                continue
            }
            difference.scoresChanged.append(
                ScoreChange(vulnerability: name, old: texts(earlier), new: texts(later)))
        }
    }

    private func texts(_ scores: [String: Set<String>]) -> [String] {
        scores.values.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    }

    /// For each vulnerability and product, its scores as text.
    private func scores(of side: RevisionSide) -> [String: [String: Set<String>]] {
        var result: [String: [String: Set<String>]] = [:]
        for (name, vulnerability) in zip(side.vulnerabilityNames, side.document.vulnerabilities) {
            var products: [String: Set<String>] = [:]
            for metric in vulnerability.metrics {
                let texts = self.texts(of: metric)
                for product in side.descriptors(of: metric.productIDs) {
                    products[product, default: []].formUnion(texts)
                }
            }
            result[name] = products
        }
        return result
    }

    private func texts(of metric: Metric) -> [String] {
        var texts = [metric.cvssV2, metric.cvssV3, metric.cvssV4].compactMap(\.self).map { score in
            "\(score.baseScore.map { "\($0)" } ?? "no score") (\(score.vector))"
        }
        if let rating = metric.severityRating { texts.append("rated \(rating)") }
        if let ssvc = metric.ssvc { texts.append("SSVC \(ssvc.rawText)") }
        return texts
    }
}
