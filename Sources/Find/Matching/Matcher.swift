/// Says which advisories touch a device, and why.
///
/// Made once for a set of advisories; then asked once for each distinct product (``candidates(for:)``, the costly
/// part) and once for each distinct version of it (``matches(_:facts:)``), never device by device.
public final class Matcher: Sendable {
    let advisories: [CompiledAdvisory]
    let index: ClaimIndex
    let vendors: VendorReader
    let links: ConfirmedLinks
    let memory = MatchMemory()
    /// Claims by the product they claim; kept only where links have to be looked up.
    let claimsByKey: [String: [ClaimIndex.NameReference]]
    /// Advisories that claim something of each company.
    let byCompany: [VendorNames.Company: [Int]]
    let plainNames: PlainNames
    /// Model numbers that stand in prose, and the advisories that name them there.
    let proseCodes: [String: [Int]]
    let patterns: ModelPatterns
    /// The number of each claim's vendor, by advisory and claim: the same for the same companies.
    let vendorNumbers: [[Int]]
    let vendorCount: Int

    /// A matcher for these advisories.
    ///
    /// - Parameters:
    ///   - advisories: the latest revision of each.
    ///   - vendors: company names; ``VendorNames/standard`` with a hospital's additions.
    ///   - links: what people have confirmed or rejected.
    public convenience init(
        advisories: [AdvisoryContent], vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks()
    ) {
        self.init(compiled: [CompiledAdvisories(advisories, vendors: vendors)], vendors: vendors, links: links)
    }

    /// A matcher for advisories that were made ready in parts, by several tasks.
    public init(
        compiled parts: [CompiledAdvisories], vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks()
    ) {
        var index = ClaimIndex()
        var byCompany: [VendorNames.Company: [Int]] = [:]
        var plain = PlainNames()
        var proseCodes: [String: [Int]] = [:]
        var claimsByKey: [String: [ClaimIndex.NameReference]] = [:]
        var patterns = ModelPatterns()
        var numbers: [String: Int] = [:]
        let compiled = parts.flatMap(\.advisories)
        var vendorNumbers = [[Int]](repeating: [], count: compiled.count)
        for (number, (advisory, keys)) in zip(compiled, parts.lazy.flatMap(\.keys)).enumerated() {
            index.add(words: keys.words)
            for code in advisory.proseCodes { proseCodes[code, default: []].append(number) }
            for (position, claim) in advisory.claims.enumerated() {
                patterns.add(claim.claim)
                let vendor = numbers[claim.vendorKey] ?? numbers.count
                numbers[claim.vendorKey] = vendor
                vendorNumbers[number].append(vendor)
                if !links.isEmpty {
                    let reference = ClaimIndex.NameReference(
                        advisory: number, claim: position, name: 0, vendor: vendor, isListedModel: false)
                    claimsByKey[claim.key, default: []].append(reference)
                }
                for (which, name) in claim.names.enumerated() {
                    let reference = ClaimIndex.NameReference(
                        advisory: number, claim: position, name: which, vendor: vendor,
                        isListedModel: name.origin == .listedModel)
                    index.add(keys.names[position][which], as: reference)
                    if !name.isNamed, !name.plainSlots.isEmpty {
                        plain.add(name, as: reference, companies: claim.vendors)
                    }
                }
                for company in claim.vendors where byCompany[company]?.last != number {
                    byCompany[company, default: []].append(number)
                }
            }
        }
        advisories = compiled
        self.index = index
        self.vendors = VendorReader(names: vendors)
        self.links = links
        self.claimsByKey = claimsByKey
        self.byCompany = byCompany
        plainNames = plain
        self.proseCodes = proseCodes
        self.patterns = patterns
        vendorCount = numbers.count
        self.vendorNumbers = vendorNumbers
    }

    /// Which advisories a product may be touched by, whatever its version.
    public func candidates(for product: ProductDescription) -> ProductCandidates {
        MatchSession(self).candidates(for: product)
    }

    /// The verdicts for devices of a product that share these facts; unrelated advisories are left out.
    public func matches(_ candidates: ProductCandidates, facts: DeviceFacts) -> [Match] {
        judge(candidates, facts: facts).matches
    }

    /// The same, and what they hang on.
    public func judge(_ candidates: ProductCandidates, facts: DeviceFacts) -> Judgement {
        guard !candidates.isEmpty else { return Judgement(matches: [], readsWords: false) }
        let stated = StatedFacts(candidates.read, facts)
        let matches = judged(candidates.found.advisories, stated).filter { $0.verdict != .unrelated }
        return Judgement(matches: matches, readsWords: stated.words.wereRead)
    }

    private func judged(_ candidates: [AdvisoryCandidate], _ stated: StatedFacts) -> [Match] {
        let excludes = candidates.contains { candidate in
            let advisory = advisories[candidate.advisory]
            return !advisory.prose.exclusions.isEmpty
                || candidate.claims.contains { !advisory.claims[$0.claim].exclusions.isEmpty }
        }
        let runs = excludes ? stated.words.runs : TextTable(capacity: 0)
        return candidates.map { candidate in
            VerdictJudge(advisory: advisories[candidate.advisory], stated: stated, vendors: vendors, runs: runs)
                .match(candidate)
        }
    }

    /// The verdict about one product and version for one advisory, with reasons even where it is unrelated.
    public func explain(_ product: ProductDescription, facts: DeviceFacts, advisory id: String) -> Match? {
        guard let number = advisories.firstIndex(where: { $0.id == id }) else { return nil }
        let candidates = candidates(for: product)
        if let candidate = candidates.found.advisories.first(where: { $0.advisory == number }) {
            return judged([candidate], StatedFacts(candidates.read, facts)).first
        }
        return Match(
            advisory: id, verdict: .unrelated, confidence: 0.9, products: [],
            reasons: [candidates.whyUnrelated(number, advisories[number])])
    }
}
