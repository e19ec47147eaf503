extension RevisionComparison {
    /// A claim with the parts that make it the same claim in another revision.
    private struct Candidate {
        var claim: ProductClaim
        /// Vendor, family, name, other branches and hosts: which product it is, whatever its version.
        var product: String
        /// Names of the vulnerabilities, sorted.
        var vulnerabilities: [String]

        /// Everything that counts: not the ids, which are numbered anew, nor the full name, which repeats the branches.
        var exact: ProductClaim {
            var claim = claim
            claim.advisory = ""
            claim.productID = product + "\u{1F}" + vulnerabilities.joined(separator: "\u{1F}")
            claim.fullName = ""
            claim.vulnerabilities = []
            claim.installedOn = []
            return claim
        }
        var sameVersionAndStatus: String { RevisionSide.key([product, claim.version, claim.status.rawValue]) }
        var sameVersion: String { RevisionSide.key([product, claim.version]) }
        var sameStatus: String { RevisionSide.key([product, claim.status.rawValue]) }
    }

    /// Pairs the claims of both revisions from the closest to the loosest likeness; what is left was added or removed.
    func compareClaims(_ difference: inout DocumentDifference) {
        var before = candidates(old)
        var after = candidates(new)
        _ = pair(&before, &after) { $0.exact }
        // A status is said of one version, so a new status for it is closer than a new version with the old status.
        for key in [{ $0.sameVersionAndStatus }, { $0.sameVersion }, { $0.sameStatus }] as [(Candidate) -> String] {
            difference.claimsChanged += pair(&before, &after, by: key).map { before, after in
                ClaimChange(old: before.claim, new: after.claim, details: details(before, after))
            }
        }
        difference.claimsRemoved = before.map(\.claim)
        difference.claimsAdded = after.map(\.claim)
    }

    private func candidates(_ side: RevisionSide) -> [Candidate] {
        side.claims.map { claim in
            let branches = claim.path.filter { !$0.category.hasPrefix("product_version") }
                .map { "\($0.category)=\($0.name)" }
            let own = branches.isEmpty ? [claim.fullName.isEmpty ? claim.productID : claim.fullName] : branches
            let hosts = claim.installedOn.map { side.document.productTree.product($0)?.name ?? $0 }
            return Candidate(
                claim: claim, product: RevisionSide.key(own + hosts.map { "on=\($0)" }),
                vulnerabilities: claim.vulnerabilities.map { side.vulnerabilityNames[$0] }.sorted())
        }
    }

    /// Takes out of both lists the claims whose keys are the same, first with first.
    private func pair<Key: Hashable>(
        _ before: inout [Candidate], _ after: inout [Candidate], by key: (Candidate) -> Key
    ) -> [(Candidate, Candidate)] {
        var waiting: [Key: [Int]] = [:]
        for (index, candidate) in after.enumerated().reversed() { waiting[key(candidate), default: []].append(index) }
        var pairs: [(Candidate, Candidate)] = []
        var left: [Candidate] = []
        var taken: Set<Int> = []
        for candidate in before {
            if let index = waiting[key(candidate)]?.popLast() {
                taken.insert(index)
                pairs.append((candidate, after[index]))
            } else {
                left.append(candidate)
            }
        }
        before = left
        after = after.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        return pairs
    }

    private func details(_ before: Candidate, _ after: Candidate) -> [String] {
        var details: [String] = []
        if before.claim.status != after.claim.status {
            details.append("status \(before.claim.status.rawValue) → \(after.claim.status.rawValue)")
        }
        if before.claim.version != after.claim.version {
            details.append("version \"\(before.claim.version)\" → \"\(after.claim.version)\"")
        }
        let gained = after.vulnerabilities.filter { !before.vulnerabilities.contains($0) }
        let lost = before.vulnerabilities.filter { !after.vulnerabilities.contains($0) }
        if !gained.isEmpty { details.append("now also for \(gained.joined(separator: ", "))") }
        if !lost.isEmpty { details.append("no longer for \(lost.joined(separator: ", "))") }
        if before.claim.identification != after.claim.identification { details.append("identification differs") }
        return details
    }
}
