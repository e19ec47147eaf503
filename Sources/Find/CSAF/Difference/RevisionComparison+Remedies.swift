extension RevisionComparison {
    /// One text of a remedy, and for which vulnerabilities and products it is given.
    private struct Remedy {
        var remediation: Remediation
        /// Vulnerability and product, joined.
        var scope: Set<String> = []
        var vulnerabilities: Set<String> = []
        let words: Set<Substring>

        init(_ remediation: Remediation) {
            self.remediation = remediation
            words = Set(remediation.details.split(whereSeparator: \.isWhitespace))
        }

        /// The share of words that two remedies of one kind, for the same vulnerability, have in common; else zero.
        func likeness(to other: Remedy) -> Double {
            guard remediation.category == other.remediation.category,
                !vulnerabilities.isDisjoint(with: other.vulnerabilities)
            else { return 0 }
            let all = words.union(other.words).count
            return all == 0 ? 1 : Double(words.intersection(other.words).count) / Double(all)
        }
    }

    /// Compares remediations: first by text, then those that are nearly the same as changed texts.
    func compareRemediations(_ difference: inout DocumentDifference) {
        let (before, after) = (remedies(of: old), remedies(of: new))
        let shared = Set(scopes(of: old)).intersection(scopes(of: new))
        var removed: [Remedy] = []
        for (text, remedy) in before {
            guard let other = after[text] else {
                removed.append(remedy)
                continue
            }
            // Products that came or went are told as claims, not as a changed remedy.
            guard remedy.scope.intersection(shared) != other.scope.intersection(shared) else { continue }
            difference.remediationsChanged.append(
                RemediationChange(old: remedy.remediation, new: other.remediation, onlyProducts: true))
        }
        var added = after.filter { before[$0.key] == nil }.map(\.value)
        sort(&added)
        sort(&removed)
        difference.remediationsChanged += pairReworded(&removed, &added)
        difference.remediationsRemoved = removed.map(\.remediation)
        difference.remediationsAdded = added.map(\.remediation)
        difference.remediationsChanged.sort { $0.new.details < $1.new.details }
    }

    /// Takes out of both lists the remedies that say nearly the same, the likest first for each.
    private func pairReworded(_ removed: inout [Remedy], _ added: inout [Remedy]) -> [RemediationChange] {
        // Two revisions without a text in common are no rewording, and comparing all with all would take too long.
        guard removed.count * added.count <= 100_000 else { return [] }
        var changes: [RemediationChange] = []
        removed.removeAll { old in
            let likeness = added.map { old.likeness(to: $0) }
            guard let partner = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[partner] >= 0.3
            else { return false }
            let new = added.remove(at: partner).remediation
            changes.append(RemediationChange(old: old.remediation, new: new, onlyProducts: false))
            return true
        }
        return changes
    }

    private func sort(_ remedies: inout [Remedy]) {
        remedies.sort {
            ($0.remediation.category.rawValue, $0.remediation.details, $0.remediation.url ?? "")
                < ($1.remediation.category.rawValue, $1.remediation.details, $1.remediation.url ?? "")
        }
    }

    /// The remedies of a revision by their text; the same text is often repeated for each vulnerability.
    private func remedies(of side: RevisionSide) -> [Remediation: Remedy] {
        var result: [Remediation: Remedy] = [:]
        for (name, vulnerability) in zip(side.vulnerabilityNames, side.document.vulnerabilities) {
            for remediation in vulnerability.remediations {
                var text = remediation
                text.productIDs = []
                text.groupIDs = []
                let products = side.descriptors(of: side.document.productIDs(of: remediation))
                var remedy = result[text] ?? Remedy(remediation)
                remedy.scope.formUnion((products.isEmpty ? [""] : products).map { RevisionSide.key([name, $0]) })
                remedy.vulnerabilities.insert(name)
                result[text] = remedy
            }
        }
        return result
    }

    /// All pairs of vulnerability and product that a revision claims something about.
    private func scopes(of side: RevisionSide) -> [String] {
        side.claims.flatMap { claim in
            let product = side.descriptors[claim.productID] ?? claim.productID
            return claim.vulnerabilities.flatMap {
                let name = side.vulnerabilityNames[$0]
                return [RevisionSide.key([name, product]), RevisionSide.key([name, ""])]
            }
        }
    }
}
