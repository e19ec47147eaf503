import CSAF

/// Finds, for one product, the advisories that may be about it.
struct CandidateFinder {
    let matcher: Matcher
    let relations: RelationCache

    func advisories(for product: ReadProduct) -> FoundAdvisories {
        let device = DeviceText(product)
        var candidates: [AdvisoryCandidate] = []
        var dismissed: [Int] = []
        eachAdvisory(device, key(of: product)) { advisory, candidate, dismissal in
            if let candidate { candidates.append(candidate) } else if dismissal != nil { dismissed.append(advisory) }
        }
        candidates = byPlainName(device, beside: candidates)
        let named = candidates
        candidates += byMakerOnly(device, beside: named)
        candidates += byLabel(device, beside: candidates)
        candidates += byProse(device, beside: named, dismissed)
        candidates.sort { $0.advisory < $1.advisory }
        return FoundAdvisories(number: matcher.memory.nextNumber(), advisories: candidates)
    }

    /// Why the claims of an advisory are not about a product; nil where nothing in it looks like one of them.
    func dismissal(of product: ReadProduct, by advisory: Int) -> Dismissal? {
        var found: Dismissal?
        eachAdvisory(DeviceText(product), key(of: product)) { number, candidate, dismissal in
            if number == advisory, candidate == nil { found = dismissal }
        }
        return found
    }

    private func key(of product: ReadProduct) -> String {
        matcher.links.isEmpty ? "" : ConfirmedLinks.key(of: product.description)
    }

    /// Tells what became of each advisory of which something was found in a product, in their order.
    private func eachAdvisory(
        _ device: DeviceText, _ key: String, _ body: (Int, AdvisoryCandidate?, Dismissal?) -> Void
    ) {
        var readings: [Reading] = []
        var dismissal: Dismissal?
        relations.turn(to: knownMaker(of: device), vendors: matcher.vendorCount)
        let claims = HitClaims(device, matcher: matcher, confirmed: key)
        for (place, found) in claims.found.enumerated() {
            let standing = relations.standing(vendor: found.vendor) ?? makeStanding(of: device, to: found)
            let decision = matcher.links.isEmpty ? nil : decided(found.claim, of: found.advisory, by: key)
            // Most claims end with the vendor, and none of them has been looked at.
            let isOther = standing.relation == .different && !found.listsModel && !standing.isMentioned
            if let reading = decision ?? (isOther ? nil : self.claim(found, claims, standing, device: device)) {
                if dismissal == nil { dismissal = reading.dismissal }
                readings.append(reading)
            } else if dismissal == nil {
                dismissal = .otherVendor(claim: found.claim)
            }
            if place + 1 < claims.found.count, claims.found[place + 1].advisory == found.advisory { continue }
            body(found.advisory, AdvisoryCombiner.combine(found.advisory, readings), dismissal)
            if !readings.isEmpty { readings.removeAll(keepingCapacity: true) }
            dismissal = nil
        }
    }

    /// What a person has decided about this product and this claim's product, if anything.
    private func decided(_ claim: Int, of advisory: Int, by key: String) -> Reading? {
        let compiled = matcher.advisories[advisory].claims[claim]
        guard let decision = matcher.links.decision(product: key, claimed: compiled.key) else { return nil }
        let candidate = ClaimCandidate(
            claim: claim, alignment: nil, identity: decision == .confirmed ? .same : .other, evidence: "",
            isConfirmed: true)
        return Reading(
            candidate: candidate, relation: .same, dismissal: decision == .rejected ? .rejected(compiled) : nil)
    }

    /// One claim, as read for this product.
    struct Reading {
        let candidate: ClaimCandidate
        let relation: VendorRelation
        let dismissal: Dismissal?
    }

    func claim(
        _ found: HitClaims.Found, _ claims: HitClaims, _ standing: RelationCache.Standing, device: DeviceText
    ) -> Reading {
        let number = found.claim
        let relation = standing.relation
        let claim = matcher.advisories[found.advisory].claims[number]
        let aligner = Aligner(
            device: device, vendors: matcher.vendors, title: matcher.advisories[found.advisory].titleWords)
        var best: (alignment: Alignment, rank: Int)?
        claims.eachName(of: found) { name, hits in
            let alignment = aligner.align(claim.names[name], hits: hits)
            let rank = alignment.rank
            if best.map({ $0.rank < rank }) ?? true { best = (alignment, rank) }
        }
        let judged = ModelCheck(device: device, claim: claim).judge(best?.alignment)
        let identity = weigh(
            judged.identity, alignment: judged.alignment, standing: standing, claim: claim)
        if namesPart(claim, device, judged.alignment), relation == .same || relation == .related {
            let evidence = judged.alignment.map { Self.evidence($0, device) } ?? ""
            let part = ClaimCandidate(
                claim: number, alignment: judged.alignment, identity: .same, evidence: evidence, isConfirmed: false,
                isPart: true)
            return Reading(candidate: part, relation: relation, dismissal: nil)
        }
        let isUsed = identity.dismissal == nil && identity.identity != .other
        let candidate = ClaimCandidate(
            claim: number, alignment: judged.alignment, identity: identity.identity,
            evidence: isUsed ? judged.alignment.map { Self.evidence($0, device) } ?? "" : "",
            isConfirmed: false)
        return Reading(candidate: candidate, relation: relation, dismissal: identity.dismissal)
    }

    /// Whether the model column, written out or in short, names a part of the claimed product ("SPECTRUM WBM").
    private func namesPart(_ claim: CompiledClaim, _ device: DeviceText, _ alignment: Alignment?) -> Bool {
        guard let alignment, alignment.hits.contains(where: { $0.field == .model }) else { return false }
        return claim.parts.contains { part in
            let short = matcher.vendors.names.shortForms[part.words.joined()] ?? []
            return part.words.allSatisfy { device.columns[0].holds($0) }
                || short.contains { device.columns[0].holds($0) }
        }
    }

    /// The number of the maker; nil where it comes from other columns, so that the pair with a vendor says nothing.
    private func knownMaker(of device: DeviceText) -> Int? {
        device.maker.atoms.isEmpty || device.maker.mentions.isEmpty
            ? nil : device.maker.makerSignature(matcher.memory)
    }

    /// How a product's maker stands to a claim's vendor; the product is the one that the relations were turned to last.
    func relation(of device: DeviceText, to claim: CompiledClaim, numbered vendor: Int) -> VendorRelation {
        relations.relation(vendor: vendor) {
            matcher.vendors.relation(
                of: device.makers, beside: device.makerWords, isStated: device.statesMaker, to: claim.vendors,
                vendorAtoms: claim.vendorAtoms)
        }
    }

    private func makeStanding(of device: DeviceText, to found: HitClaims.Found) -> RelationCache.Standing {
        let claim = matcher.advisories[found.advisory].claims[found.claim]
        let standing = RelationCache.Standing(
            relation: relation(of: device, to: claim, numbered: found.vendor), isMentioned: mentions(claim, device))
        relations.keep(standing, vendor: found.vendor)
        return standing
    }

    /// What the manufacturer says to the name that was found.
    private func weigh(
        _ identity: ProductIdentity, alignment: Alignment?, standing: RelationCache.Standing, claim: CompiledClaim
    ) -> (identity: ProductIdentity, dismissal: Dismissal?) {
        switch standing.relation {
        case .same, .related, .unstated:
            guard identity == .sibling, let alignment else { return (identity, nil) }
            return (identity, .sibling(alignment, claim))
        case .unknown, .different:
            if standing.isMentioned, identity == .same || identity == .component { return (.component, nil) }
            // A long model number that the advisory lists is seldom another maker's by chance.
            if identity == .same, alignment?.name.origin == .listedModel, alignment?.isLongListedNumber ?? false {
                return (.family, nil)
            }
            if standing.relation == .unknown, identity == .same, let alignment, Self.isUnmistakable(alignment) {
                return (.family, nil)
            }
            return (.other, .otherVendor(claim: claim.number))
        }
    }

    /// Whether the row names the claim's vendor outside the manufacturer column.
    func mentions(_ claim: CompiledClaim, _ device: DeviceText) -> Bool {
        device.columns.contains { column in
            if column.atoms.isEmpty { return false }
            if !claim.vendorWords.isEmpty, claim.vendorWords.allSatisfy(column.holds) { return true }
            return column.mentions.contains { mention in
                claim.vendors.contains { matcher.vendors.names.related($0, mention.company) }
            }
        }
    }

    /// Whether the name is so particular that an unknown manufacturer hardly matters.
    private static func isUnmistakable(_ alignment: Alignment) -> Bool {
        let strong = alignment.found.map { alignment.name.slots[$0] }.filter(\.isStrong)
        return strong.count >= 2 || strong.contains { $0.strength == .word && ($0.options.first?.utf8.count ?? 0) >= 8 }
    }

    /// The words that were found, each once, in the order of the columns.
    static func evidence(_ alignment: Alignment, _ device: DeviceText) -> String {
        var words: [String] = []
        for field in DeviceText.Field.all {
            // Columns have at most 128 atoms.
            var covered = SlotSet()
            for hit in alignment.hits where hit.field == field { for atom in hit.atoms { covered.insert(atom) } }
            let atoms = device.atoms(field)
            for atom in covered where !words.contains(atoms[atom].raw) { words.append(atoms[atom].raw) }
        }
        return words.count == 1 ? words[0] : words.joined(separator: " ")
    }

    /// A unit that is known to be sold under another maker's label: a reason to look.
    private func byLabel(_ device: DeviceText, beside candidates: [AdvisoryCandidate]) -> [AdvisoryCandidate] {
        let sold = VendorNames.relabelled.filter { label in
            device.makers.contains { matcher.vendors.names.companies[$0] == label.labelMaker }
        }
        guard !sold.isEmpty else { return [] }
        let known = Set(candidates.map(\.advisory))
        let runs = Set(device.compactRuns)
        let labels = sold.filter { runs.contains(AtomReader.atoms($0.label).map(\.raw).joined()) }
        return labels.flatMap { label in
            let names = ColumnText(label.model, matcher: matcher).hits.map { matcher.index.names[Int($0.place.name)] }
            let advisories = Dictionary(grouping: names) { Int($0.advisory) }.filter { !known.contains($0.key) }
            return advisories.sorted { $0.key < $1.key }.map { advisory, references in
                let claims = Set(references.map { Int($0.claim) }).sorted().map { claim in
                    ClaimCandidate(
                        claim: claim, alignment: nil, identity: .family,
                        evidence:
                            "\(label.label) is \(label.maker) \(label.model) under another label (\(label.source))",
                        isConfirmed: false)
                }
                return AdvisoryCandidate(advisory: advisory, identity: .family, claims: claims, relation: .related)
            }
        }
    }

    /// Products that only the prose of an advisory names: no claim, so a person has to read it.
    private func byProse(
        _ device: DeviceText, beside candidates: [AdvisoryCandidate], _ dismissed: [Int]
    ) -> [AdvisoryCandidate] {
        var advisories: Set<Int> = []
        for field in [DeviceText.Field.model, .modelNumber] {
            for term in device.terms(field) where ProseCodes.mayHold(term.text) {
                advisories.formUnion(matcher.proseCodes[term.text] ?? [])
            }
        }
        if advisories.isEmpty { return [] }
        for candidate in candidates { advisories.remove(candidate.advisory) }
        advisories.subtract(dismissed)
        return advisories.sorted().compactMap { advisory in
            let numbers = matcher.vendorNumbers[advisory]
            let fits = zip(matcher.advisories[advisory].claims, numbers).contains { claim, number in
                let relation = relation(of: device, to: claim, numbered: number)
                return relation == .same || relation == .related
            }
            guard fits else { return nil }
            return AdvisoryCandidate(advisory: advisory, identity: .proseOnly, claims: [], relation: .same)
        }
    }

    /// A row that names a maker and a kind of thing, nothing more: it may be any product of that kind.
    private func byMakerOnly(
        _ device: DeviceText, beside candidates: [AdvisoryCandidate]
    ) -> [AdvisoryCandidate] {
        guard !device.namesAnything else { return [] }
        let named =
            device.columns[DeviceText.Field.model.rawValue].mentions
            + device.columns[DeviceText.Field.description.rawValue].mentions
        let brands = Set(device.makers + named.map(\.company))
        let known = candidates.map(\.advisory)
        let advisories = Set(brands.flatMap { matcher.byCompany[$0] ?? [] }).subtracting(known)
        return advisories.sorted().compactMap { advisory in
            let claims = matcher.advisories[advisory].claims.enumerated().filter { _, claim in
                guard claim.vendors.contains(where: brands.contains) else { return false }
                if !claim.kinds.isDisjoint(with: device.kinds) { return true }
                // "MINIMED" alone may be any MiniMed; where either side says no kind, none speaks against it.
                let isBrand = claim.brands.contains(where: brands.contains)
                return isBrand
                    ? claim.kinds.isEmpty || device.kinds.isEmpty : claim.kinds.isEmpty && device.kinds.isEmpty
            }
            guard !claims.isEmpty else { return nil }
            let candidates = claims.map {
                ClaimCandidate(claim: $0.offset, alignment: nil, identity: .family, evidence: "", isConfirmed: false)
            }
            return AdvisoryCandidate(advisory: advisory, identity: .family, claims: candidates, relation: .same)
        }
    }
}
