extension RevisionComparison {
    /// One text of a remedy, and for which vulnerabilities and products it is given.
    private struct Remedy {
        var remediation: Remediation
        /// Vulnerability and product, joined.
        var scope: Set<String> = []
    }

    /// Compares remediations: by text, then those of one category whose products overlap as changed texts.
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
        for remedy in removed {
            let partner = added.firstIndex {
                $0.remediation.category == remedy.remediation.category && !$0.scope.isDisjoint(with: remedy.scope)
            }
            if let partner {
                let new = added.remove(at: partner).remediation
                difference.remediationsChanged.append(
                    RemediationChange(old: remedy.remediation, new: new, onlyProducts: false))
            } else {
                difference.remediationsRemoved.append(remedy.remediation)
            }
        }
        difference.remediationsAdded = added.map(\.remediation)
        difference.remediationsChanged.sort { $0.new.details < $1.new.details }
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
                result[text, default: Remedy(remediation: remediation)].scope
                    .formUnion((products.isEmpty ? [""] : products).map { RevisionSide.key([name, $0]) })
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
