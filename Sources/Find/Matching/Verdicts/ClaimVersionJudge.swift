import CSAF
import VersionRanges

/// Holds what is known of a device's version against one claim, and against what the remedies name as fixed.
struct ClaimVersionJudge {
    let claim: CompiledClaim
    let advisory: CompiledAdvisory
    let stated: StatedFacts

    /// The verdict that one claim leads to, with its reasons.
    struct Finding {
        let verdict: Verdict
        let confidence: Double
        let reasons: [MatchReason]

        init(_ verdict: Verdict, _ confidence: Double, _ reasons: MatchReason...) {
            self.verdict = verdict
            self.confidence = confidence
            self.reasons = reasons
        }
    }

    func finding(evidence: ClaimCandidate) -> Finding {
        if evidence.isPart { return partFinding() }
        return finding(version: version(after: evidence))
    }

    /// Why the device's version is one that the claim means, or nil where it is not or that cannot be told.
    func inside() -> MatchReason? {
        let version = version(after: nil)
        if claim.versions.interpretation == .nothing, claim.models.isEmpty || !claim.isLimitedToModels {
            return MatchReason("status-without-version", "The advisory says so of “\(claim.label)”, whatever its version.")
        }
        let containment = claim.versions.evaluate(version)
        switch containment {
        case .inside(let reason) where reason.code != .everyVersion || claim.versions.interpretation == .everyVersion:
            return Self.reason(containment, expression: claim.claim.version)
        default: return nil
        }
    }

    /// The verdict for this version.
    func finding(version: Version?) -> Finding {
        if claim.versions.namesDate { return dateFinding() }
        let containment = claim.versions.evaluate(version)
        if let listed = writtenOut, namesSeveralVersions || !(containment.isInside || containment.isOutside) {
            return insideFinding(
                nil, MatchReason("version-listed", "The inventory says “\(listed)”, which the advisory lists."))
        }
        if let version, let patch = namedPatch {
            return Finding(
                .notAffected, 0.9,
                MatchReason("fixed-version", "Version \(version) has “\(patch)”, which the advisory's remedy names."))
        }
        let reason = Self.reason(containment, expression: claim.claim.version)
        switch containment {
        case .inside: return insideFinding(version, reason)
        case .outside: return outsideFinding(version, containment.reason.code, reason)
        case .cannotTell: return unsettledFinding(version, containment.reason.code, reason)
        }
    }

    /// The version of the claimed product: the software column, or what the name columns announce.
    private func version(after evidence: ClaimCandidate?) -> Version? {
        let names = Set(claim.names.flatMap { $0.slots.flatMap(\.options) })
        if let beside = stated.written.first(where: { standsBehindName($0, names) }), stated.software == nil || isPart(evidence) {
            return beside.found.version
        }
        if let software = stated.software {
            // "AW4.6" of the product AW is version 4.6.
            if let short = shortCode(software) { return short }
            guard !software.series.isEmpty, names.contains(software.series) else { return software }
            return Version(String(software.text.drop { !$0.isNumber })) ?? software
        }
        return stated.written.first { isOwn($0, names) }?.found.version
    }

    /// Whether only the description names the claimed product, so that the version column may be of the device around it.
    private func isPart(_ evidence: ClaimCandidate?) -> Bool {
        guard let hits = evidence?.alignment?.hits, !hits.isEmpty else { return false }
        return hits.allSatisfy { $0.field == .description }
    }

    private func standsBehindName(_ written: StatedFacts.Written, _ names: Set<String>) -> Bool {
        let words = written.found.wordsBefore.filter { !StatedFacts.announcing.contains($0) }
        return words.last.map { names.contains($0) && Lexicon.strength($0) >= .word } ?? false
            && !names.contains(written.found.version.text.lowercased())
    }

    /// Whether a version written in a name or description is the claimed product's, not that of some part it mentions.
    private func isOwn(_ written: StatedFacts.Written, _ names: Set<String>) -> Bool {
        guard !names.contains(written.found.version.text.lowercased()) else { return false }
        let words = written.found.wordsBefore
        let announced = words.last.map { StatedFacts.announcing.contains($0) } ?? false
        guard let subject = words.last(where: { !StatedFacts.announcing.contains($0) }) else { return announced || written.inModel }
        let canonical = Lexicon.canonical(subject)
        if names.contains(subject) || names.contains(canonical) { return true }
        let neutral = Lexicon.strength(canonical) != .word
        return neutral && (announced || written.inModel)
    }

    /// "012U000061" is "U61" in the short form that the same maker's advisories use.
    private func shortCode(_ version: Version) -> Version? {
        let bounds = claim.versions.bounds
        guard (bounds.upper + bounds.lower).contains(where: { $0.version.text.first?.isLetter ?? false }) else { return nil }
        let characters = version.text.filter { !$0.isWhitespace }
        let head = characters.prefix { $0.isNumber }
        let rest = characters.dropFirst(head.count)
        guard head.count == 3, let letter = rest.first, letter.isLetter, rest.count > 5 else { return nil }
        let number = rest.dropFirst().drop { $0 == "0" }
        return number.allSatisfy(\.isNumber) ? Version("\(letter)\(number)") : nil
    }

    /// Whether the version column holds more than one version ("WLAN B FW A.01.09"), so that the first may be of another part.
    private var namesSeveralVersions: Bool { Version.found(in: stated.facts.softwareVersion).count > 1 }

    /// A listed version that stands word for word in the row, such as "2nd Edition" or "A.03.09".
    private var writtenOut: String? {
        let bounds = claim.versions.bounds
        guard bounds.upper.isEmpty, bounds.lower.isEmpty else { return nil }
        return bounds.listed.first { listed in
            let atoms = AtomReader.atoms(listed.text)
            let tells = atoms.contains { $0.isDotted } || (atoms.count > 1 && atoms.contains { $0.isNumber })
            return tells && !listed.hasWildcard && stated.says(atoms)
        }?.text
    }

    /// A patch recorded beside the version, by a name that the advisory's remedy uses.
    private var namedPatch: String? {
        let terms = Term.terms(AtomReader.atoms(stated.facts.softwareVersion))
        return terms.dropFirst().first { term in
            NameSlot.isLongCode(term.text) && term.strength == .code && advisory.proseCodes.contains(term.text)
        }?.text
    }

    /// The device is itself the part that the claim's condition names.
    private func partFinding() -> Finding {
        for part in claim.parts {
            let containment = part.versions.evaluate(stated.software)
            let reason = Self.reason(containment, expression: part.versions.text)
            if containment.isInside { return Finding(.affected, 0.9, reason) }
            if !containment.isOutside { return Finding(.needsReview, 0.5, reason) }
        }
        return Finding(
            .needsReview, 0.4,
            MatchReason("component", "The advisory names other versions of this part; whether this one is meant, it does not say."))
    }

    // MARK: - Inside

    private func insideFinding(_ version: Version?, _ reason: MatchReason) -> Finding {
        if let finding = serialFinding { return finding }
        if let unmet = unmetCondition {
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason("condition-unknown", "Only units “\(unmet)” are named; the inventory does not say whether this one is."))
        }
        if let version, let fix = fixes.first(where: { reaches(version, $0.version) }) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's range holds version \(version), but its remedy names \(fix.version) as fixed."), reason)
        }
        if let version, reason.code == "version-listed", let fix = ownFixes.first(where: { $0.version == version }) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction", "The advisory lists version \(version), and its remedy names \(fix.version) as well."), reason)
        }
        return Finding(.affected, 0.98, reason)
    }

    /// What the serial number says where the claim names serial numbers (CSAF 2.0, 3.1.3.3.5).
    private var serialFinding: Finding? {
        guard let patterns = claim.claim.identification?.serialPatterns, !patterns.isEmpty else { return nil }
        let serial = stated.facts.serialNumber.filter { !$0.isWhitespace }
        guard !serial.isEmpty else {
            return Finding(
                .needsReview, 0.5,
                MatchReason("serial-missing", "Only some serial numbers are named, and none is recorded for this device."))
        }
        let outcomes = patterns.map { $0.match(serial) }
        if outcomes.contains(.whole) { return nil }
        if outcomes.contains(.beginning) {
            return Finding(
                .needsReview, 0.5,
                MatchReason("serial-unclear", "The advisory names the beginning of serial number \(serial)."))
        }
        return Finding(
            .notAffected, 0.9,
            MatchReason("serial-not-listed", "Only some serial numbers are named, and \(serial) is none of them."))
    }

    private var unmetCondition: String? {
        claim.conditions.first { Self.binds($0) && !stated.meets($0) }
    }

    /// Whether a condition limits what is affected, rather than adding a remark.
    private static func binds(_ condition: String) -> Bool {
        let remarks = [
            "end-of-life", "end of life", "integrated into", "only affected by", "also known", "formerly", "all versions",
            "including", "previously", "part number", "for rev", "unsupported operating systems", "and prior", "10-pack",
        ]
        return !remarks.contains { TextSearch.range(of: $0, in: condition) != nil }
    }

    // MARK: - Outside

    private func outsideFinding(_ version: Version?, _ code: ContainmentReason.Code, _ reason: MatchReason) -> Finding {
        if let version, claim.otherWording?.evaluate(version).isInside ?? false {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's version branch leaves \(version) out, but its full name “\(claim.claim.fullName)” does not."),
                reason)
        }
        if let version, let named = advisory.prose.affected.first(where: { Version.compare(version, $0) == .equal }) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction", "The advisory's list leaves \(version) out, but its text says that \(named) remains affected."),
                reason)
        }
        if let version, let fix = ownFixes.first(where: { Version.compare(version, $0.version) == .equal }) {
            return Finding(
                .notAffected, 0.97, MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."),
                reason)
        }
        if code == .notListed, let version, let position = claim.versions.position(of: version),
            position == .olderThanAll || position == .between
        {
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason("version-not-listed", "Version \(version) is older than the newest one listed; the advisory does not say whether it is affected."))
        }
        if let version, code == .aboveBound || code == .notListed, let fix = firstFix(beyond: version) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "below-fix",
                    "Version \(version) is above what the advisory lists, but below \(fix.version), the version it names as fixed."),
                reason)
        }
        if let version, let fix = fixes.first(where: { reaches(version, $0.version) }) {
            return Finding(
                .notAffected, 0.97, reason,
                MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."))
        }
        return Finding(.notAffected, 0.93, reason)
    }

    // MARK: - Unsettled

    private func unsettledFinding(
        _ version: Version?, _ code: ContainmentReason.Code, _ reason: MatchReason
    ) -> Finding {
        if code == .namesModels || code == .nothingStated { return insideFinding(version, reason) }
        guard let version else { return Finding(.needsReview, 0.5, reason) }
        if let fix = fixes.first(where: { reaches(version, $0.version) }) ?? ownFixes.first(where: { $0.version == version }) {
            return Finding(
                .notAffected, 0.95, MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."),
                reason)
        }
        if code == .buildOfBound, isBuildOfListed(version) || isBuildNumber(version) { return insideFinding(version, reason) }
        return Finding(.needsReview, 0.5, reason)
    }

    /// A build of a release that is listed by itself is that release.
    private func isBuildOfListed(_ version: Version) -> Bool {
        claim.versions.bounds.upper.isEmpty
            && claim.versions.bounds.listed.contains { listed in
                listed.text.contains { $0.isNumber }
                    && TextSearch.range(of: listed.text.lowercased(), in: version.text) != nil
            }
    }

    /// "1.4.1.39716" is release 1.4.1 in build 39716: nobody counts patches that far.
    private func isBuildNumber(_ version: Version) -> Bool {
        let last = version.text.split(separator: ".").last ?? ""
        return last.utf8.count >= 3 && last.allSatisfy(\.isNumber) && version.text.split(separator: ".").count >= 4
    }

    // MARK: - Dates

    private func dateFinding() -> Finding {
        let made = claim.versions.evaluate(date: stated.manufactured)
        if stated.manufactured != nil {
            let reason = Self.reason(made, expression: claim.claim.version)
            switch made {
            case .inside: return insideFinding(nil, reason)
            case .outside: return afterBound(reason)
            case .cannotTell: return Finding(.needsReview, 0.5, reason)
            }
        }
        // A unit in use before the bound was made before it; one put to use after it may still be older.
        let used = claim.versions.evaluate(date: stated.usedBy)
        let reason = Self.reason(used, expression: claim.claim.version)
        if case .inside = used { return insideFinding(nil, reason) }
        if case .outside(let why) = used, why.code == .belowBound { return Finding(.notAffected, 0.9, reason) }
        return Finding(.needsReview, 0.5, reason)
    }

    private func afterBound(_ reason: MatchReason) -> Finding {
        guard let made = stated.manufactured else { return Finding(.needsReview, 0.5, reason) }
        for fix in advisory.prose.fixDates where CalendarDate.compare(made, fix.date) != .greater
            && CalendarDate.compare(made, fix.date) != .equal
        {
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason("below-fix", "Made before \(fix.date), from when units leave the factory with the remedy."))
        }
        return Finding(.notAffected, 0.93, reason)
    }

    // MARK: - Named fixes

    /// Fixes that the remedies name for this product and that compare with its versions.
    private var fixes: [AdvisoryProse.NamedFix] {
        advisory.lazy.fixes(ofClaim: claim.number) { readFixes() }
    }

    private func readFixes() -> [AdvisoryProse.NamedFix] {
        let own = ownFixes
        guard !own.isEmpty else { return [] }
        let names = Set(claim.names.flatMap { $0.slots.filter(\.isRequired).flatMap(\.options) })
        let others = advisory.strongWords.subtracting(names)
        // A sentence that names other products of the advisory, and not this one, is about those.
        let about = own.filter { fix in
            !fix.sentence.words.isDisjoint(with: names) || fix.sentence.words.isDisjoint(with: others)
        }
        let upper = claim.versions.bounds.upper
        let listed = claim.versions.bounds.listed
        return about.filter { fix in
            if upper.isEmpty && listed.isEmpty { return claim.versions.interpretation == .everyVersion }
            return upper.allSatisfy { bound in
                guard let order = Version.compare(fix.version, bound.version) else { return false }
                return order == .greater || (order == .equal && !bound.isInclusive)
            } && listed.allSatisfy { Version.compare(fix.version, $0) == .greater }
        }
    }

    /// Versions that the remedies for this product name, whatever its range says.
    private var ownFixes: [AdvisoryProse.NamedFix] {
        advisory.prose.fixes.filter { $0.products.isEmpty || $0.products.contains(claim.claim.productID) } + claimedFixes
    }

    /// Versions that the advisory lists as fixed or recommended for the same product.
    private var claimedFixes: [AdvisoryProse.NamedFix] {
        (advisory.fixedVersions[claim.productKey] ?? []).map {
            AdvisoryProse.NamedFix(
                version: $0, sentence: AdvisoryProse.Sentence(text: claim.label, words: []), products: [])
        }
    }

    /// The earliest named fix, if the version has not reached it.
    private func firstFix(beyond version: Version) -> AdvisoryProse.NamedFix? {
        let fixes = fixes
        guard !fixes.isEmpty, !fixes.contains(where: { reaches(version, $0.version) }) else { return nil }
        return fixes.first { Version.compare(version, $0.version) == .less }
    }

    private func reaches(_ version: Version, _ fix: Version) -> Bool {
        let order = Version.compare(version, fix)
        return order == .greater || order == .equal
    }

    private static func reason(_ containment: Containment, expression: String) -> MatchReason {
        let detail = containment.reason
        let against = expression.isEmpty ? "" : " (the advisory says “\(expression)”)"
        return MatchReason("version-\(detail.code.rawValue)", detail.text.capitalizedFirst + against + ".")
    }
}

extension String {
    /// With its first letter in upper case.
    var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
