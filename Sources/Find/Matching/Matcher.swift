/// Says which advisories touch a device, and why.
///
/// Made once for a set of advisories; then asked once for each distinct product (``candidates(for:)``, the costly
/// part) and once for each distinct version of it (``matches(_:facts:)``), never device by device.
public final class Matcher: Sendable {
    let advisories: [CompiledAdvisory]
    let index: ClaimIndex
    let claimWords: ClaimWords
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
    public convenience init(
        compiled parts: [CompiledAdvisories], vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks()
    ) {
        let numbers = VendorNumbers(parts)
        self.init(
            parts, numbers, ClaimIndex(parts, numbers), ClaimWords(parts),
            ClaimTables(parts, numbers, keepsKeys: !links.isEmpty), vendors: vendors, links: links)
    }

    /// The same, with the index made beside the rest.
    public static func make(
        compiled parts: [CompiledAdvisories], vendors: VendorNames = .standard, links: ConfirmedLinks = ConfirmedLinks()
    ) async -> Matcher {
        let numbers = VendorNumbers(parts)
        let keepsKeys = !links.isEmpty
        async let index = ClaimIndex(parts, numbers)
        async let words = ClaimWords(parts)
        async let tables = ClaimTables(parts, numbers, keepsKeys: keepsKeys)
        return Matcher(parts, numbers, await index, await words, await tables, vendors: vendors, links: links)
    }

    private init(
        _ parts: [CompiledAdvisories], _ numbers: VendorNumbers, _ index: ClaimIndex, _ words: ClaimWords,
        _ tables: ClaimTables, vendors: VendorNames, links: ConfirmedLinks
    ) {
        advisories = parts.flatMap(\.advisories)
        self.index = index
        claimWords = words
        self.vendors = VendorReader(names: vendors)
        self.links = links
        claimsByKey = tables.claimsByKey
        byCompany = tables.byCompany
        plainNames = tables.plainNames
        proseCodes = tables.proseCodes
        patterns = tables.patterns
        vendorCount = numbers.count
        vendorNumbers = numbers.byAdvisory
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
    ///
    /// - Parameter isWanted: of which advisories, by id, the verdicts are wanted.
    public func judge(
        _ candidates: ProductCandidates, facts: DeviceFacts, where isWanted: (String) -> Bool = { _ in true }
    ) -> Judgement {
        let wanted = candidates.found.advisories.filter { isWanted(advisories[$0.advisory].id) }
        guard !wanted.isEmpty else { return Judgement(matches: [], readsWords: false) }
        let stated = StatedFacts(candidates.read, facts, memory)
        let matches = judged(wanted, stated).filter { $0.verdict != .unrelated }
        return Judgement(matches: matches, readsWords: stated.words.wereRead)
    }

    /// The place of each advisory among those of the matcher, by its id: verdicts come in this order.
    public var order: [String: Int] {
        Dictionary(advisories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
            return judged([candidate], StatedFacts(candidates.read, facts, memory)).first
        }
        return Match(
            advisory: id, verdict: .unrelated, confidence: 0.9, products: [],
            reasons: [whyUnrelated(candidates.read, number)])
    }

    private func whyUnrelated(_ product: ReadProduct, _ number: Int) -> MatchReason {
        CandidateFinder(matcher: self, relations: RelationCache()).dismissal(of: product, by: number)?
            .reason(in: advisories[number])
            ?? MatchReason("no-name-in-common", "Nothing that the inventory says names a product of this advisory.")
    }
}
