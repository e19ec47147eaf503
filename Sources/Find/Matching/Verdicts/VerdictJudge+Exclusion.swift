import CSAF

// Products and conditions that an advisory expressly leaves out.
extension VerdictJudge {
    /// A product or a condition that the advisory expressly leaves out.
    func exclusion(_ candidate: AdvisoryCandidate) -> MatchReason? {
        guard candidate.identity == .same || candidate.identity == .family else { return nil }
        for claim in candidate.claims {
            for exclusion in advisory.claims[claim.claim].exclusions where names(exclusion) {
                return MatchReason("expressly-excluded", "The advisory leaves this product out by name.")
            }
        }
        for exclusion in advisory.prose.exclusions where isAbout(exclusion, candidate) {
            return MatchReason("expressly-excluded", "The advisory says: \(exclusion.text.trimmed)")
        }
        return nil
    }

    /// A product that the advisory leaves out in some releases only, where the row does not tell the release:
    /// "Venue 50" of "not including Venue 50 R4-5".
    func partlyExcluded(_ candidate: AdvisoryCandidate) -> MatchReason? {
        let exclusions = candidate.claims.flatMap { advisory.claims[$0.claim].exclusions }
        let isPartly = exclusions.contains { slots in
            let required = slots.filter(\.isRequired)
            let missing = required.filter { slot in !slot.options.contains { runs.contains($0) } }
            return required.count - missing.count >= 2 && required.contains(where: \.isStrong)
                && !missing.isEmpty && missing.allSatisfy(Self.namesRelease)
        }
        guard isPartly else { return nil }
        return MatchReason(
            "exclusion-unclear",
            "The advisory leaves some releases of this product out; the inventory does not say which release this is.")
    }

    /// "R4-5", "rev 3".
    private static func namesRelease(_ slot: NameSlot) -> Bool {
        slot.options.allSatisfy { option in
            let figures = option.afterLetters
            return ["r", "rev", "rel", "v"].contains(option.dropLast(figures.count)) && !figures.isEmpty
        }
    }

    private func isMaker(_ term: Term, _ atoms: [Atom]) -> Bool {
        vendors.mentions(in: Array(atoms[term.atoms])).count > 0
    }

    /// Words that such sentences are made of.
    private static let proseWords: Set<String> = [
        "vulnerability", "vulnerabilitie", "vulnerabilities", "affected", "affect", "affects", "impact", "impacted",
        "impacts",
        "does", "using", "vulnerable", "unaffected", "contain", "susceptible", "these", "issue", "issues", "advisory",
        "products", "note", "current", "described", "attack", "however", "currently", "known", "have", "has", "been",
        "which", "were", "connected",
    ]

    func names(_ slots: [NameSlot]) -> Bool {
        let strong = slots.filter(\.isRequired)
        guard strong.contains(where: \.isStrong) else { return false }
        return strong.allSatisfy { slot in slot.options.contains { runs.contains($0) } }
    }

    /// Whether the row says everything particular that a sentence about the unaffected says.
    private func isAbout(_ exclusion: AdvisoryProse.Exclusion, _ candidate: AdvisoryCandidate) -> Bool {
        var tellsApart = false
        for term in exclusion.terms where term.strength >= .marker || term.text == "window" {
            let isWord = term.strength == .word && term.text != "window"
            // Every other word must be in the row too: "with the radio switched off" is a condition of its own.
            if runs.contains(term.text) {
                if !isWord, !tellsApart { tellsApart = term.text == "window" || !isClaimed(term.text, candidate) }
            } else if !(isWord && (Self.proseWords.contains(term.text) || isMaker(term, exclusion.atoms))) {
                // What neither the row nor the claim says is a condition of its own; most sentences end here, with a number.
                guard term.text != "window", isClaimed(term.text, candidate) else { return false }
            }
        }
        // "WLAN Version C is not vulnerable": the part that the claim names, too.
        return tellsApart
            && (exclusion.terms.contains { isClaimed($0.text, candidate) }
                || candidate.claims.contains { claim in
                    let kinds = advisory.claims[claim.claim].kinds
                    return exclusion.atoms.contains { kinds.contains($0.text) && runs.contains($0.text) }
                })
    }

    private func isClaimed(_ text: String, _ candidate: AdvisoryCandidate) -> Bool {
        candidate.claims.contains { claim in
            advisory.claims[claim.claim].names.contains { $0.says(text) }
        }
    }
}
