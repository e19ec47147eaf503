import CSAF

/// Finds, for one product, the advisories that may be about it.
struct CandidateFinder {
    let matcher: Matcher

    func candidates(for product: ProductDescription) -> ProductCandidates {
        let device = DeviceText(product, vendors: matcher.vendors)
        let hits = NameSearch(index: matcher.index).hits(in: device)
        var byClaim: [Int: [Int: [(name: Int, hits: [NameHit])]]] = [:]
        for (name, hits) in hits {
            let reference = matcher.index.names[Int(name)]
            byClaim[reference.advisory, default: [:]][reference.claim, default: []].append((reference.name, hits))
        }
        var candidates: [AdvisoryCandidate] = []
        var dismissed: [Int: MatchReason] = [:]
        for advisory in byClaim.keys.sorted() {
            let claims = byClaim[advisory] ?? [:]
            let read = claims.keys.sorted().map { claim in
                self.claim(claim, of: advisory, names: claims[claim] ?? [], device: device)
            }
            if let candidate = AdvisoryCombiner.combine(advisory, read) {
                candidates.append(candidate)
            } else if let reason = read.compactMap(\.dismissal).first {
                dismissed[advisory] = reason
            }
        }
        candidates += byMakerOnly(device, except: Set(candidates.map(\.advisory)))
        candidates.sort { $0.advisory < $1.advisory }
        return ProductCandidates(product: product, advisories: candidates, dismissed: dismissed)
    }

    /// One claim, as read for this product.
    struct Reading {
        let candidate: ClaimCandidate
        let relation: VendorRelation
        let dismissal: MatchReason?
    }

    private func claim(
        _ number: Int, of advisory: Int, names: [(name: Int, hits: [NameHit])], device: DeviceText
    ) -> Reading {
        let claim = matcher.advisories[advisory].claims[number]
        let aligner = Aligner(device: device)
        let alignments = names.sorted { $0.name < $1.name }.map {
            aligner.align(claim.names[$0.name], hits: $0.hits, models: claim.models)
        }
        let relation = matcher.vendors.relation(
            of: device.makers, stated: device.makerAtoms, to: claim.vendors, vendorAtoms: claim.vendorAtoms)
        let judged = ModelCheck(device: device, claim: claim).judge(alignments)
        let identity = weigh(judged.identity, alignment: judged.alignment, relation: relation, device: device, claim: claim)
        let candidate = ClaimCandidate(
            claim: number, alignment: judged.alignment, identity: identity.identity,
            evidence: judged.alignment.map { Self.evidence($0, device) } ?? "", isConfirmed: false)
        return Reading(candidate: candidate, relation: relation, dismissal: identity.dismissal)
    }

    /// What the manufacturer says to the name that was found.
    private func weigh(
        _ identity: ProductIdentity, alignment: Alignment?, relation: VendorRelation, device: DeviceText,
        claim: CompiledClaim
    ) -> (identity: ProductIdentity, dismissal: MatchReason?) {
        switch relation {
        case .same, .related, .unstated:
            guard identity == .sibling, let alignment else { return (identity, nil) }
            return (identity, Self.siblingReason(alignment, claim))
        case .unknown, .different:
            let mentioned = device.makerRanges.indices.contains { field in
                matcher.vendors.mentions(in: device.atoms[field]).contains { mention in
                    claim.vendors.contains { matcher.vendors.names.related($0, mention.company) }
                }
            }
            let reason = MatchReason(
                "other-vendor", "The manufacturer is another company than \(claim.claim.vendor).")
            if mentioned, identity == .same || identity == .component { return (.component, nil) }
            if relation == .unknown, identity == .same, let alignment, Self.isUnmistakable(alignment) {
                return (.family, nil)
            }
            return (.other, reason)
        }
    }

    /// Whether the name is so particular that an unknown manufacturer hardly matters.
    private static func isUnmistakable(_ alignment: Alignment) -> Bool {
        let strong = alignment.found.map { alignment.name.slots[$0] }.filter(\.isStrong)
        return strong.count >= 2 || strong.contains { $0.strength == .word && ($0.options.first?.utf8.count ?? 0) >= 8 }
    }

    private static func siblingReason(_ alignment: Alignment, _ claim: CompiledClaim) -> MatchReason {
        let missing = alignment.missing.compactMap(\.options.first).joined(separator: " ")
        let extra = alignment.extras.map(\.text).joined(separator: " ")
        return MatchReason(
            "other-product",
            "The inventory names “\(extra)”, the advisory names “\(claim.claim.name)”"
                + (missing.isEmpty ? "." : ": “\(missing)” is not there."))
    }

    private static func evidence(_ alignment: Alignment, _ device: DeviceText) -> String {
        var parts: [String] = []
        for hit in alignment.hits {
            let text = device.atoms[hit.field.rawValue][hit.atoms].map(\.text).joined(separator: " ")
            if !parts.contains(where: { $0.contains(text) }) { parts.append(text) }
        }
        return parts.joined(separator: " ")
    }

    /// A row that names a maker and a kind of thing, nothing more: it may be any product of that kind.
    private func byMakerOnly(_ device: DeviceText, except known: Set<Int>) -> [AdvisoryCandidate] {
        guard !device.namesAnything else { return [] }
        let advisories = Set(device.makers.flatMap { matcher.byCompany[$0] ?? [] }).subtracting(known)
        return advisories.sorted().compactMap { advisory in
            let claims = matcher.advisories[advisory].claims.enumerated().filter { _, claim in
                claim.vendors.contains { device.makers.contains($0) }
                    && (!claim.kinds.isDisjoint(with: device.kinds) || claim.kinds.isEmpty && device.kinds.isEmpty)
            }
            guard !claims.isEmpty else { return nil }
            let candidates = claims.map {
                ClaimCandidate(claim: $0.offset, alignment: nil, identity: .family, evidence: "", isConfirmed: false)
            }
            return AdvisoryCandidate(advisory: advisory, identity: .family, claims: candidates, relation: .same)
        }
    }
}
