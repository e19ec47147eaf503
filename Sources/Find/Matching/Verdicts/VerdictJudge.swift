import CSAF
import VersionRanges

/// From the claims that a product fits, and what is known about one device, to the verdict.
struct VerdictJudge {
    let advisory: CompiledAdvisory
    let stated: StatedFacts
    let vendors: VendorReader
    /// Every run of neighbouring words of the row; empty where no candidate says what is not affected.
    let runs: TextTable

    func match(_ candidate: AdvisoryCandidate) -> Match {
        let identity = identityReasons(candidate)
        let products = unique(candidate.claims) { advisory.claims[$0.claim].claim.productID }
        func match(_ verdict: Verdict, _ confidence: Double, _ reasons: [MatchReason]) -> Match {
            Match(
                advisory: advisory.id, verdict: verdict, confidence: confidence, products: products,
                reasons: verdict == .affected ? identity + reasons : reasons + identity)
        }
        if let exclusion = exclusion(candidate) { return match(.notAffected, 0.8, [exclusion]) }
        switch candidate.identity {
        case .proseOnly:
            return match(
                .needsReview, 0.4,
                [
                    MatchReason(
                        "named-in-prose",
                        "Only the text of the advisory names this model; its list of products does not.")
                ])
        case .family:
            if let finding = listedSoftware(candidate) {
                return match(finding.verdict, finding.confidence, finding.reasons)
            }
            return match(.needsReview, 0.5, [doubt(candidate)])
        case .component:
            if let finding = recordedComponent(candidate) {
                return match(finding.verdict, finding.confidence * 0.95, finding.reasons)
            }
            return match(.needsReview, 0.5, [doubt(candidate)])
        case .same:
            let finding = versionFinding(candidate)
            if finding.verdict == .affected, let doubt = partlyExcluded(candidate) {
                return match(.needsReview, 0.5, [doubt] + finding.reasons)
            }
            return match(finding.verdict, finding.confidence * trust(candidate), finding.reasons)
        case .sibling, .other:
            return match(.unrelated, 0.9, [MatchReason("other-product", "The inventory names another product.")])
        }
    }

    /// What is said of some claims, each once.
    private func unique(_ claims: [ClaimCandidate], _ text: (ClaimCandidate) -> String) -> [String] {
        var unique: [String] = []
        // Nearly always so few that a hash costs more than it saves.
        guard claims.count > 8 else {
            for claim in claims {
                let text = text(claim)
                if !unique.contains(text) { unique.append(text) }
            }
            return unique
        }
        var seen: Set<String> = []
        for claim in claims {
            let text = text(claim)
            if seen.insert(text).inserted { unique.append(text) }
        }
        return unique
    }

    // MARK: - Version

    private struct Finding {
        /// The claim; nil where several are behind it.
        var claim: CompiledClaim?
        let verdict: Verdict
        let confidence: Double
        let reasons: [MatchReason]
    }

    private func versionFinding(_ candidate: AdvisoryCandidate) -> Finding {
        var findings: [Finding] = []
        for claim in candidate.claims {
            let compiled = advisory.claims[claim.claim]
            let isImplied = advisory.impliesAffected(compiled)
            guard compiled.bearing == .affected || isImplied else { continue }
            let judged = ClaimVersionJudge(claim: compiled, advisory: advisory, stated: stated).finding(evidence: claim)
            let finding = Finding(
                claim: compiled, verdict: judged.verdict,
                confidence: judged.confidence * (isImplied ? 0.8 : 1),
                reasons: isImplied ? judged.reasons + [Self.impliedStatus] : judged.reasons)
            // Inside any of them is affected, whatever the others say.
            if finding.verdict == .affected { return weigh(finding, against: candidate) }
            findings.append(finding)
        }
        if findings.count > 1 {
            // A claim under a condition that nobody recorded does not outweigh one without.
            let decided = findings.filter { finding in !finding.reasons.contains { $0.code == "condition-unknown" } }
            if decided.contains(where: { $0.verdict != .needsReview }) { findings = decided }
            findings = withoutOtherNumbering(findings)
        }
        for verdict in [Verdict.needsReview, .notAffected] {
            guard let finding = findings.first(where: { $0.verdict == verdict }) else { continue }
            return weigh(finding, against: candidate)
        }
        return otherStatus(candidate)
    }

    /// A product whose versions were numbered anew ("3.11", then "2018-1") has a range for each numbering: where the
    /// version compares with one of them, the other says nothing of it.
    private func withoutOtherNumbering(_ findings: [Finding]) -> [Finding] {
        guard findings.count > 1, let first = findings[0].claim,
            findings.allSatisfy({ $0.claim?.isOfProduct(of: first) ?? false })
        else { return findings }
        let comparable = findings.filter { !$0.reasons.contains { $0.code == "version-incomparable" } }
        return comparable.contains { $0.verdict != .needsReview } ? comparable : findings
    }

    private static let impliedStatus = MatchReason(
        "status-implied",
        "The advisory gives this product no status, but lists it beside affected ones, and none that is not affected.")

    /// A finding from what is said to be affected, held against what is said to be fixed or not affected.
    private func weigh(_ finding: Finding, against candidate: AdvisoryCandidate) -> Finding {
        guard finding.verdict != .notAffected, let cleared = cleared(candidate) else { return finding }
        let affected = Set(
            candidate.claims.map { advisory.claims[$0.claim] }.filter { $0.bearing == .affected }
                .flatMap(\.claim.vulnerabilities))
        // Fixed for one weakness and affected by another is affected.
        if finding.verdict == .affected, affected.isDisjoint(with: cleared.claim.claim.vulnerabilities) {
            return finding
        }
        if finding.verdict == .affected {
            let reason = MatchReason(
                "contradiction",
                "The advisory lists this as affected and as “\(cleared.claim.label)” \(cleared.claim.claim.status.rawValue)."
            )
            return Finding(verdict: .needsReview, confidence: 0.5, reasons: [reason] + finding.reasons)
        }
        return Finding(verdict: .notAffected, confidence: 0.95, reasons: [cleared.reason])
    }

    /// The claim that says this version is fixed or not affected, if one does.
    private func cleared(_ candidate: AdvisoryCandidate) -> (claim: CompiledClaim, reason: MatchReason)? {
        for fitting in candidate.claims {
            let claim = advisory.claims[fitting.claim]
            guard claim.bearing == .notAffected else { continue }
            let judge = ClaimVersionJudge(claim: claim, advisory: advisory, stated: stated)
            guard let inside = judge.inside() else { continue }
            return (claim, MatchReason("listed-\(claim.claim.status.rawValue)", inside.text))
        }
        return nil
    }

    /// No claim says that this product is affected.
    private func otherStatus(_ candidate: AdvisoryCandidate) -> Finding {
        if let cleared = cleared(candidate) {
            return Finding(verdict: .notAffected, confidence: 0.95, reasons: [cleared.reason])
        }
        let reason =
            candidate.claims.contains { advisory.claims[$0.claim].bearing == .open }
            ? MatchReason("status-open", "The advisory lists this product without saying whether it is affected.")
            : MatchReason(
                "version-not-listed",
                "The advisory names only fixed or recommended versions of this product, and this is none of them.")
        return Finding(verdict: .needsReview, confidence: 0.4, reasons: [reason])
    }

    /// A component whose own version stands beside its name: that settles it.
    private func recordedComponent(_ candidate: AdvisoryCandidate) -> Finding? {
        for claim in candidate.claims {
            let compiled = advisory.claims[claim.claim]
            // "INTERSTIM X CLINICIAN A51300 INSTALLED": the very number that is listed.
            if compiled.isLimitedToModels, compiled.bearing == .affected, listedNumber(compiled) != nil {
                let judge = ClaimVersionJudge(claim: compiled, advisory: advisory, stated: stated)
                let judged = judge.finding(version: nil)
                if judged.verdict == .affected {
                    return Finding(verdict: .affected, confidence: judged.confidence, reasons: judged.reasons)
                }
            }
            let words = Set(compiled.names.flatMap { $0.slots.filter(\.isStrong).flatMap(\.options) })
            let version = stated.written.first { $0.found.wordsBefore.contains(where: words.contains) }?.found.version
            guard let version else { continue }
            let judge = ClaimVersionJudge(claim: compiled, advisory: advisory, stated: stated)
            let judged = judge.finding(version: version)
            return Finding(verdict: judged.verdict, confidence: judged.confidence, reasons: judged.reasons)
        }
        return nil
    }

    /// "LOGIQ 9" with BT04 in the software column, where BT02 to BT06 are listed as if they were models.
    private func listedSoftware(_ candidate: AdvisoryCandidate) -> Finding? {
        guard !stated.facts.softwareVersion.isEmpty else { return nil }
        let software = stated.softwareText.compact
        for claim in candidate.claims where claim.alignment?.identity == .same {
            let compiled = advisory.claims[claim.claim]
            guard compiled.bearing == .affected, compiled.isLimitedToModels, compiled.modelOptions.contains(software)
            else { continue }
            let judge = ClaimVersionJudge(claim: compiled, advisory: advisory, stated: stated)
            let judged = judge.insideFinding(
                nil,
                MatchReason(
                    "version-listed",
                    "“\(stated.facts.softwareVersion)” is listed (the advisory says “\(compiled.claim.version)”)."))
            return Finding(verdict: judged.verdict, confidence: judged.confidence, reasons: judged.reasons)
        }
        return nil
    }

    private func trust(_ candidate: AdvisoryCandidate) -> Double {
        let vendor = candidate.relation == .same ? 1.0 : candidate.relation == .related ? 0.97 : 0.9
        let slips = candidate.claims.contains { $0.alignment?.hits.contains { $0.isSlip } ?? false }
        return vendor * (slips ? 0.95 : 1)
    }

    // MARK: - Reasons

    private func identityReasons(_ candidate: AdvisoryCandidate) -> [MatchReason] {
        // The first claim is looked at in its place: it is large, and copying it costs more than what is read of it.
        guard !candidate.claims.isEmpty else { return [] }
        let compiled = advisory.claims[candidate.claims[0].claim]
        var reasons: [MatchReason] = []
        reasons.reserveCapacity(3)
        if candidate.claims[0].isConfirmed {
            reasons.append(MatchReason("confirmed-link", "A person confirmed that this is “\(compiled.claim.name)”."))
        } else if let namesNumber = candidate.claims[0].alignment?.namesNumber, !candidate.claims[0].evidence.isEmpty {
            let code = namesNumber ? "model-number" : "product-name"
            let text = String(joining: "“", candidate.claims[0].evidence, "” names “", compiled.label, "”.")
            reasons.append(MatchReason(code, text))
        }
        if let number = listedNumber(compiled) {
            reasons.append(MatchReason("model-number-listed", "The advisory lists model number \(number)."))
        }
        switch candidate.relation {
        case .same:
            let text = String(joining: "The manufacturer is ", compiled.claim.vendor, ".")
            reasons.append(MatchReason("vendor", text))
        case .related:
            reasons.append(
                MatchReason(
                    "vendor-related", "“\(stated.manufacturer)” and \(compiled.claim.vendor) belong together."))
        case .unstated: reasons.append(MatchReason("vendor-missing", "The inventory states no manufacturer."))
        case .unknown, .different:
            reasons.append(
                MatchReason(
                    "vendor-differs",
                    "The manufacturer “\(stated.manufacturer)” is not known to belong to \(compiled.claim.vendor)."
                ))
        }
        return reasons
    }

    /// A model number that the claim lists and the row names, as the advisory writes it.
    private func listedNumber(_ claim: CompiledClaim) -> String? {
        guard !claim.modelOptions.isEmpty else { return nil }
        let said = stated.words.runs
        guard let found = claim.modelOptions.filter(said.contains).max(by: { $0.utf8.count < $1.utf8.count }) else {
            return nil
        }
        let written = (claim.claim.identification?.modelNumbers ?? []) + claim.versions.models
        return written.first { AtomReader.atoms($0).map(\.raw).joined().hasSuffix(found) } ?? found.uppercased()
    }

    private func doubt(_ candidate: AdvisoryCandidate) -> MatchReason {
        let names = unique(candidate.claims) { advisory.claims[$0.claim].label }
        var list = ""
        list.reserveCapacity(names.prefix(4).reduce(20) { $0 + $1.utf8.count + 8 })
        for name in names.prefix(4) {
            list += list.isEmpty ? "“" : ", “"
            list += name
            list += "”"
        }
        if names.count > 4 { list += " and \(names.count - 4) more" }
        if candidate.identity == .component {
            return MatchReason(
                "component",
                "The advisory is about \(list); whether this device holds it, and in which version, is not recorded.")
        }
        if candidate.relation == .unknown || candidate.relation == .different {
            return MatchReason("vendor-differs", "The name fits \(list), but the manufacturer is another or unknown.")
        }
        return MatchReason(
            "model-incomplete", "The inventory does not say which model this is; the advisory names \(list).")
    }
}

extension String {
    /// Without space at either end.
    var trimmed: String {
        var slice = Substring(self)
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
