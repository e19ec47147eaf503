extension Case {
    /// Where the sources of the case differ: shown to people, settled by people. Their claims are united meanwhile.
    public var conflicts: [SourceConflict] {
        guard advisories.count > 1 else { return [] }
        return productConflicts() + vulnerabilityConflicts()
    }

    private func productConflicts() -> [SourceConflict] {
        // A source without claims about products says nothing that could differ.
        let speaking = Set(advisories.indices.filter { !advisories[$0].claims.isEmpty })
        guard speaking.count > 1 else { return [] }
        return ProductGrouping(advisories).groups.flatMap { group in
            let naming = Set(group.lines.map(\.source))
            return [
                naming == speaking ? nil : unshared(group, speaking),
                conflict(.models, group, among: naming) { $0.models },
                conflict(.version, group, among: naming) { $0.version.isEmpty ? [] : [$0.version] },
                conflict(.status, group, among: naming) { [$0.status] },
            ].compactMap { $0 }
        }
    }

    private func unshared(_ group: ProductGrouping.Group, _ speaking: Set<Int>) -> SourceConflict {
        let values = Dictionary(grouping: group.lines, by: \.source).mapValues { lines in
            unique(lines.flatMap { $0.line.models.isEmpty ? [$0.line.product] : $0.line.models })
        }
        return SourceConflict(
            kind: .product, subject: group.name,
            positions: speaking.sorted().map { .init(advisory: advisories[$0].id, values: values[$0] ?? []) },
            disputed: unique(values.values.flatMap { $0 }).sorted())
    }

    private func conflict(
        _ kind: SourceConflict.Kind, _ group: ProductGrouping.Group, among sources: Set<Int>,
        _ values: (ClaimLine) -> [String]
    ) -> SourceConflict? {
        var stated: [Int: [String]] = [:]
        for (source, line) in group.lines { stated[source, default: []] += values(line) }
        return conflict(kind, subject: group.name, stated.mapValues(unique), among: sources)
    }

    /// A conflict when the sources that say something do not say the same.
    private func conflict(
        _ kind: SourceConflict.Kind, subject: String, _ stated: [Int: [String]], among sources: Set<Int>
    ) -> SourceConflict? {
        let speaking = stated.filter { !$0.value.isEmpty }
        let sets = speaking.mapValues { Set($0.map(\.folded)) }
        guard Set(sets.values).count > 1, let first = sets.values.first else { return nil }
        let shared = sets.values.reduce(first) { $0.intersection($1) }
        let disputed = unique(speaking.values.flatMap { $0 }).filter { !shared.contains($0.folded) }
        return SourceConflict(
            kind: kind, subject: subject,
            positions: sources.sorted().map { .init(advisory: advisories[$0].id, values: stated[$0] ?? []) },
            disputed: disputed.sorted())
    }

    private func vulnerabilityConflicts() -> [SourceConflict] {
        vulnerabilities.flatMap { id in
            var scores: [Int: [String]] = [:]
            var remedies: [Int: [String]] = [:]
            for (source, advisory) in advisories.enumerated() where advisory.vulnerabilityIDs.contains(id) {
                scores[source] = advisory.vulnerabilities.filter { $0.id == id && !$0.score.isEmpty }.map(\.score)
                remedies[source] = unique(
                    advisory.remedies
                        .filter { $0.vulnerabilities.isEmpty || $0.vulnerabilities.contains(id) }
                        .map(\.category).filter { !$0.isEmpty })
            }
            let sources = Set(scores.keys)
            return [
                conflict(.score, subject: id, scores, among: sources),
                conflict(.remedy, subject: id, remedies, among: sources),
            ].compactMap { $0 }
        }
    }

    private func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0.folded).inserted }
    }
}

extension String {
    /// Without case and space, so that only what is said differs.
    fileprivate var folded: String {
        lowercased().filter { !$0.isWhitespace }
    }
}
