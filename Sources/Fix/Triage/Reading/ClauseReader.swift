/// Reads what one clause claims at one of its words.
struct ClauseReader {
    let words: [String]

    /// The claim that a word makes with its neighbours: a denial is `none`; nil where it claims nothing.
    func claim(at index: Int) -> Exploitation? {
        guard let claim = positiveClaim(at: index) else {
            return isMention(index) && isDenied(index) ? Exploitation.none : nil
        }
        return isDenied(index) ? Exploitation.none : claim
    }

    private func isMention(_ index: Int) -> Bool {
        switch words[index] {
        case "exploit": !isVerb(index)
        case "exploits", "exploited", "exploitation", "exploitations": true
        default: isProofOfConcept(index)
        }
    }

    private func positiveClaim(at index: Int) -> Exploitation? {
        switch words[index] {
        case "exploited": return isReportOfUse(index) ? .active : nil
        case "exploiting": return isReportOfExploiting(index) ? .active : nil
        case "exploitation", "exploitations", "attack", "attacks": return isReportOfEvent(index) ? .active : nil
        case "exploit", "exploits":
            if isVerb(index) { return nil }
            if isInTheWild(index) && !isPossibility(index) { return .active }
            return isPublicExploit(index) ? .publicPoC : nil
        case "metasploit", "exploitdb": return .publicPoC
        default: return isProofOfConcept(index) && !isConditional(index) ? .publicPoC : nil
        }
    }

    // MARK: Denials

    private func isDenied(_ index: Int) -> Bool { isDeniedBefore(index) || isDeniedAfter(index) }

    /// A denial before, with nothing but fillers between.
    private func isDeniedBefore(_ index: Int) -> Bool {
        for place in (0..<index).reversed() {
            if ExploitationWords.denials.contains(words[place]) {
                return word(place + 1) != "only" && !ExploitationWords.conditions.contains(word(place - 1) ?? "")
            }
            if !ExploitationWords.fillers.contains(words[place]) { return false }
        }
        return false
    }

    /// “… has not been observed”, “… is unknown”, “Exploited: No”.
    private func isDeniedAfter(_ index: Int) -> Bool {
        if word(index + 1) == ":" { return ["no", "none", "false", "not"].contains(word(index + 2) ?? "") }
        for place in after(index, 10) {
            let next = words[place + 1..<min(place + 4, words.count)]
            switch words[place] {
            case "not", "never":
                return next.contains { ExploitationWords.noticed.union(ExploitationWords.available).contains($0) }
            case "unknown", "unavailable": if ExploitationWords.auxiliaries.contains(words[place - 1]) { return true }
            case ",", "and": return false
            default: continue
            }
        }
        return false
    }

    // MARK: Claims

    private func isReportOfUse(_ index: Int) -> Bool {
        if word(index + 1) == ":", ["yes", "true"].contains(word(index + 2) ?? "") { return true }
        let before = before(index, 3)
        // “may have been exploited” is how careful publishers say that it was.
        if before.contains("been") { return !isConditional(index) }
        if isPossibility(index) { return before.contains("known") && before.contains("be") }
        return isInTheWild(index) || before.contains("being") || before.contains("actively") || before.contains("known")
            || before.contains("currently")
    }

    private func isReportOfExploiting(_ index: Int) -> Bool {
        ["are", "is", "been", "actively", "currently", "observed"].contains(word(index - 1) ?? "")
            && !isPossibility(index)
    }

    private func isReportOfEvent(_ index: Int) -> Bool {
        if word(index + 1) == "detected", words[index] == "exploitation" { return true }
        if isPossibility(index) { return false }
        if isInTheWild(index) || ["active", "actively", "ongoing", "widespread"].contains(word(index - 1) ?? "") {
            return true
        }
        return isReportedBefore(index) || isNoticedAfter(index)
    }

    /// “reports of …”, “aware of …”, with nothing but fillers between.
    private func isReportedBefore(_ index: Int) -> Bool {
        guard words[index].hasPrefix("exploit") else { return false }
        for place in (0..<index).reversed() {
            if ExploitationWords.reports.contains(words[place]) { return true }
            if !ExploitationWords.fillers.contains(words[place]) { return false }
        }
        return false
    }

    /// “… has been reported”, with no possibility between.
    private func isNoticedAfter(_ index: Int) -> Bool {
        for place in after(index, 10) {
            if ExploitationWords.modals.subtracting(["to"]).contains(words[place]) { return false }
            if ExploitationWords.auxiliaries.contains(words[place]),
                ExploitationWords.noticed.contains(word(place + 1) ?? "")
            {
                return true
            }
        }
        return false
    }

    private func isPublicExploit(_ index: Int) -> Bool {
        if isConditional(index) { return false }
        if ["code", "kit", "module", "modules"].contains(word(index + 1) ?? "") {
            return word(index + 2) != "maturity"
        }
        if before(index, 4).contains(where: ExploitationWords.publicity.contains) { return true }
        return after(index, 8).contains { ExploitationWords.available.contains(words[$0]) }
    }

    private func isProofOfConcept(_ index: Int) -> Bool {
        if words[index] == "proof" { return word(index + 1) == "of" && word(index + 2) == "concept" }
        // The three letters are also those of a point of contact.
        guard words[index] == "poc" || words[index] == "pocs" else { return false }
        let near = before(index, 3) + after(index, 4).map { words[$0] }
        return near.contains { $0.hasPrefix("exploit") || $0 == "code" || ExploitationWords.available.contains($0) }
    }

    // MARK: Neighbours

    private func isVerb(_ index: Int) -> Bool {
        words[index] == "exploit" && ExploitationWords.beforeVerb.contains(word(index - 1) ?? "")
    }

    private func isPossibility(_ index: Int) -> Bool {
        before(index, 4).contains(where: ExploitationWords.modals.contains)
    }

    private func isConditional(_ index: Int) -> Bool {
        before(index, 6).contains(where: ExploitationWords.conditions.contains)
    }

    private func isInTheWild(_ index: Int) -> Bool {
        let near = before(index, 4) + after(index, 6).map { words[$0] }
        return Words.find(["in", "the", "wild"], in: Array(near)) != nil
    }

    private func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

    private func before(_ index: Int, _ count: Int) -> ArraySlice<String> { words[max(0, index - count)..<index] }

    private func after(_ index: Int, _ count: Int) -> Range<Int> {
        index + 1..<max(index + 1, min(words.count, index + 1 + count))
    }
}
