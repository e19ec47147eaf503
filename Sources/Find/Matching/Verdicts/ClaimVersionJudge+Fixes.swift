import CSAF
import VersionRanges

// What the advisory names as fixed.
extension ClaimVersionJudge {
    /// Fixes that the remedies name for this product and that compare with its versions.
    var fixes: [AdvisoryProse.NamedFix] { namedFixes.comparable }

    /// What is named as fixed for this claim, worked out once.
    private var namedFixes: ClaimFixes {
        advisory.lazy.fixes(ofClaim: claim.number) {
            // Nearly always all of them, or none besides: then the very same list is kept, not a copy.
            let all = advisory.prose.fixes
            let prose = all.allSatisfy(isMeant) ? all : all.filter(isMeant)
            let claimed = claimedFixes
            let own = claimed.isEmpty ? prose : prose + claimed
            return ClaimFixes(prose: prose, own: own, comparable: comparable(own))
        }
    }

    private func isMeant(_ fix: AdvisoryProse.NamedFix) -> Bool {
        fix.products.isEmpty || fix.products.contains(claim.claim.productID)
    }

    private func comparable(_ own: [AdvisoryProse.NamedFix]) -> [AdvisoryProse.NamedFix] {
        guard !own.isEmpty else { return [] }
        let names = Set(claim.names.flatMap { $0.slots.filter(\.isRequired).flatMap(\.options) })
        let others = advisory.strongWords.subtracting(names)
        // A sentence that names other products of the advisory, and not this one, is about those.
        let about = own.filter { fix in
            // "Update A to 1.5 and B to 1.8": the product that is named last before a version is meant.
            let sharesSentence = own.contains { $0.sentence.text == fix.sentence.text && $0.version != fix.version }
            if sharesSentence,
                let nearest = fix.wordsBefore.last(where: { names.contains($0) || others.contains($0) })
            {
                return names.contains(nearest)
            }
            return !fix.sentence.words.isDisjoint(with: names) || fix.sentence.words.isDisjoint(with: others)
        }
        let upper = claim.versions.bounds.upper
        let listed = claim.versions.bounds.listed
        return about.filter { fix in
            if upper.isEmpty && listed.isEmpty {
                return claim.versions.interpretation == .everyVersion || !claim.versions.bounds.lower.isEmpty
            }
            return upper.allSatisfy { bound in
                guard let order = Version.compare(fix.version, bound.version) else { return false }
                return order == .greater || (order == .equal && !bound.isInclusive)
            } && listed.allSatisfy { Version.compare(fix.version, $0) == .greater }
        }
    }

    /// Versions that the remedies for this product name, whatever its range says.
    var ownFixes: [AdvisoryProse.NamedFix] { namedFixes.own }

    var proseFixes: [AdvisoryProse.NamedFix] { namedFixes.prose }

    /// The fix, where the prose names a single one: with several, each may be for another weakness.
    var onlyFix: AdvisoryProse.NamedFix? {
        guard let first = proseFixes.first, proseFixes.allSatisfy({ $0.version == first.version }) else { return nil }
        return first
    }

    /// Whether a fix lies inside the very range that is said to be affected.
    func lies(_ fix: Version) -> Bool {
        claim.versions.constraint != nil && claim.versions.evaluate(fix).isInside
    }

    /// Versions that the advisory lists as fixed or recommended for the same product.
    private var claimedFixes: [AdvisoryProse.NamedFix] {
        (advisory.fixedVersions[claim.productKey] ?? []).map {
            AdvisoryProse.NamedFix(
                version: $0, sentence: AdvisoryProse.Sentence(text: claim.label, words: []), products: [])
        }
    }

    /// The earliest named fix, if the version has not reached it.
    func firstFix(beyond version: Version) -> AdvisoryProse.NamedFix? {
        let fixes = fixes
        guard !fixes.isEmpty, !fixes.contains(where: { reaches(version, $0.version) }) else { return nil }
        return fixes.first { Version.compare(version, $0.version) == .less }
    }

    /// Whether the fix is the next version after the only bound, "1.12" after "1.11": then a device at 1.9 is two releases
    /// behind, for as a decimal number it would be newer than the newest version that the advisory knows.
    var countsByParts: Bool {
        let bounds = claim.versions.bounds
        guard let bound = bounds.upper.first?.version, bounds.upper.count == 1, bounds.lower.isEmpty else {
            return false
        }
        return ownFixes.contains { fix in
            guard fix.version.parts.count == 2, bound.parts.count == 2, fix.version.parts[0] == bound.parts[0],
                case .number(let next, let width) = fix.version.parts[1],
                case .number(let last, let other) = bound.parts[1]
            else { return false }
            return next == last + 1 && width == other
        }
    }

    func reaches(_ version: Version, _ fix: Version) -> Bool {
        let order = Version.compare(version, fix)
        return order == .greater || order == .equal
    }
}
