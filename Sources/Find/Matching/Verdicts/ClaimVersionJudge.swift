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
        if let part = claim.radioPart, !stated.words.runs.contains(part) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "component",
                    "The versions are those of the \(part.uppercased()) part; whether this device holds it, and in which version, is not recorded."
                ))
        }
        return finding(version: version(after: evidence))
    }

    /// Why the device's version is one that the claim means, or nil where it is not or that cannot be told.
    func inside() -> MatchReason? {
        let version = version(after: nil)
        if claim.versions.interpretation == .nothing, claim.models.isEmpty || !claim.isLimitedToModels {
            return MatchReason(
                "status-without-version", "The advisory says so of “\(claim.label)”, whatever its version.")
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
        if !claim.listedSoftware.isEmpty { return softwareFinding(version) }
        let containment = claim.versions.evaluate(version)
        let isSettled = containment.isInside || containment.isOutside
        if !isSettled || stated.softwareText.namesSeveralVersions, let listed = writtenOut {
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

    func insideFinding(_ version: Version?, _ reason: MatchReason) -> Finding {
        if let finding = serialFinding { return finding }
        if let unmet = unmetCondition {
            if stated.words.deny(unmet) {
                return Finding(
                    .notAffected, 0.85,
                    MatchReason(
                        "condition-not-met",
                        "Only units “\(unmet)” are named; the inventory says that this one is none."),
                    reason)
            }
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason(
                    "condition-unknown",
                    "Only units “\(unmet)” are named; the inventory does not say whether this one is."))
        }
        if let version, let fix = fixes.first(where: { reaches(version, $0.version) }) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's range holds version \(version), but its remedy names \(fix.version) as fixed."),
                reason)
        }
        // A remedy may update a release in place: what is listed by itself stays affected, and the doubt is told.
        if let version, reason.code == "version-listed",
            let fix = proseFixes.first(where: { $0.version == version && !$0.isPartial })
        {
            return Finding(
                .affected, 0.7,
                MatchReason(
                    "contradiction",
                    "The advisory lists version \(version), and its remedy names \(fix.version) as well."), reason)
        }
        if let version,
            let fix = onlyFix, fix.resolves, reaches(version, fix.version), lies(fix.version)
        {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's range holds version \(version), but its text says that \(fix.version) resolves this."
                ), reason)
        }
        return Finding(.affected, 0.98, reason)
    }

    /// What the serial number says where the claim names serial numbers (CSAF 2.0, 3.1.3.3.5).
    var serialFinding: Finding? {
        guard let patterns = claim.claim.identification?.serialPatterns, !patterns.isEmpty else { return nil }
        let serial = stated.facts.serialNumber.filter { !$0.isWhitespace }
        guard !serial.isEmpty else {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "serial-missing", "Only some serial numbers are named, and none is recorded for this device."))
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

    var unmetCondition: String? {
        claim.bindingConditions.first { !stated.words.meet($0) && !isPartOfListedModel($0) }
    }

    /// Whether the row says the very number that is listed, so that the rest of a listed model ("882471 Gemini TF 64 w/ TOF
    /// Performance") only says what it is.
    private func isPartOfListedModel(_ condition: String) -> Bool {
        guard claim.isLimitedToModels, claim.claim.version.contains(condition) else { return false }
        let runs = stated.words.runs
        return claim.modelOptions.contains { option in
            option.utf8.count { $0 >= 0x30 && $0 <= 0x39 } >= 5 && runs.contains(option)
        }
    }

    func outsideFinding(_ version: Version?, _ code: ContainmentReason.Code, _ reason: MatchReason) -> Finding {
        if let version, claim.wording.versions?.evaluate(version).isInside ?? false {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's version branch leaves \(version) out, but its full name “\(claim.claim.fullName)” does not."
                ),
                reason)
        }
        if let version, let named = advisory.prose.affected.first(where: { Version.compare(version, $0) == .equal }) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "contradiction",
                    "The advisory's list leaves \(version) out, but its text says that \(named) remains affected."),
                reason)
        }
        if let version, let fix = ownFixes.first(where: { Version.compare(version, $0.version) == .equal }) {
            if fix.isPartial {
                return Finding(
                    .needsReview, 0.5,
                    MatchReason("fix-partial", "The advisory says: \(fix.sentence.text.trimmed)"), reason)
            }
            return Finding(
                .notAffected, 0.97,
                MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."),
                reason)
        }
        if code == .notListed, let version, let position = claim.versions.position(of: version),
            position == .olderThanAll || position == .between
        {
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason(
                    "version-not-listed",
                    "Version \(version) is older than the newest one listed; the advisory does not say whether it is affected."
                ))
        }
        if let version, code == .aboveBound || code == .notListed, let fix = firstFix(beyond: version) {
            return Finding(
                .needsReview, 0.5,
                MatchReason(
                    "below-fix",
                    "Version \(version) is above what the advisory lists, but below \(fix.version), the version it names as fixed."
                ),
                reason)
        }
        if let version, let fix = fixes.first(where: { reaches(version, $0.version) }) {
            return Finding(
                .notAffected, 0.97, reason,
                MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."))
        }
        return Finding(.notAffected, 0.93, reason)
    }

    func unsettledFinding(
        _ version: Version?, _ code: ContainmentReason.Code, _ reason: MatchReason
    ) -> Finding {
        if code == .nothingStated {
            return insideFinding(version, MatchReason(reason.code, "The advisory sets no limit of versions."))
        }
        if code == .namesModels { return insideFinding(version, reason) }
        // With a zero lost, the very number that a remedy names may be the affected one.
        guard let version, code != .droppedZero else { return Finding(.needsReview, 0.5, reason) }
        if let fix = fixes.first(where: { reaches(version, $0.version) })
            ?? ownFixes.first(where: { $0.version == version })
        {
            return Finding(
                .notAffected, 0.95,
                MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."),
                reason)
        }
        if code == .decimalAmbiguity, countsByParts, let bound = claim.versions.bounds.upper.first,
            Version.compare(version, bound.version) == .less
        {
            return insideFinding(version, reason)
        }
        if code == .buildOfBound, isBuildOfListed(version) || isBuildNumber(version) {
            return insideFinding(version, reason)
        }
        return Finding(.needsReview, 0.5, reason)
    }

    /// A build of a release that is listed by itself is that release.
    func isBuildOfListed(_ version: Version) -> Bool {
        claim.versions.bounds.upper.isEmpty
            && claim.versions.bounds.listed.contains { listed in
                listed.text.contains { $0.isNumber }
                    && TextSearch.range(of: listed.text.lowercased(), in: version.text) != nil
            }
    }

    /// "1.4.1.39716" is release 1.4.1 in build 39716: nobody counts patches that far.
    func isBuildNumber(_ version: Version) -> Bool {
        let last = version.text.split(separator: ".").last ?? ""
        return last.utf8.count >= 3 && last.allSatisfy(\.isNumber) && version.text.split(separator: ".").count >= 4
    }

    static func reason(_ containment: Containment, expression: String) -> MatchReason {
        let detail = containment.reason
        let sentence = String(
            joining: detail.text, expression.isEmpty ? "." : " (the advisory says “", expression,
            expression.isEmpty ? "" : "”).")
        return MatchReason(codes[detail.code] ?? "version-\(detail.code.rawValue)", sentence.capitalizedFirst)
    }

    private static let codes = Dictionary(
        uniqueKeysWithValues: ContainmentReason.Code.allCases.map { ($0, "version-\($0.rawValue)") })
}
