import CSAF

/// Holds a product against the model numbers that a claim is limited to.
struct ModelCheck {
    let device: DeviceText
    let claim: CompiledClaim

    /// The best alignment that there is, judged with the model numbers in mind.
    func judge(_ alignment: Alignment?) -> (identity: ProductIdentity, alignment: Alignment?) {
        guard let best = alignment else { return (.other, nil) }
        if best.identity == .family, contradictsOwnNumber { return (.sibling, best) }
        guard claim.isLimitedToModels, best.identity == .same || best.identity == .component else {
            return (best.identity, best)
        }
        if best.name.origin == .listedModel || namesListedModel { return (best.identity, best) }
        // What the device around a part is called says nothing of the part.
        if best.identity == .component { return (namesOtherModel ? .sibling : .component, best) }
        let listed = Set(AtomReader.atoms(claim.claim.version).map(\.text))
        let extras = best.extras.filter { !listed.contains($0.text) }
        if extras.isEmpty, says(listed, beside: best) { return (best.identity, best) }
        return (namesOtherModel || !extras.isEmpty ? .sibling : .family, best)
    }

    /// Whether the claimed product's name holds a model number ("Smart Model 25000 Patient Reader"), and the column for model
    /// numbers another of the same make-up: that is a contradiction, not a number left out.
    private var contradictsOwnNumber: Bool {
        guard device.terms(.modelNumber).contains(where: { $0.strength == .code }) else { return false }
        let own = claim.names.flatMap(\.slots).filter(\.standsAlone).flatMap(\.options)
        guard !own.isEmpty else { return false }
        let shapes = Set(own.map(ClaimNameParser.shape))
        let numbers = device.terms(.modelNumber).filter { $0.strength == .code }.map(\.text)
        return numbers.contains { shapes.contains(ClaimNameParser.shape($0)) } && Set(numbers).isDisjoint(with: own)
    }

    /// "Aespire View" where the version field lists "7900 | Protiva Carestation View".
    private func says(_ listed: Set<String>, beside alignment: Alignment) -> Bool {
        let covered = alignment.hits.filter { $0.field == .model }.map(\.atoms)
        return device.terms(.model).contains { term in
            listed.contains(term.text) && term.text.utf8.count >= 4 && term.text.isAllLetters
                && !Lexicon.isFiller(term.text) && !Lexicon.isCommonKind(term.text)
                && !covered.contains { $0.overlaps(term.atoms) }
        }
    }

    private var options: [String] { claim.models.flatMap(\.options) }

    private var namesListedModel: Bool {
        if let helper = claim.claim.identification, matchesPattern(helper.modelPatterns + helper.skuPatterns) {
            return true
        }
        let texts = Set(device.compactRuns)
        return options.contains(where: texts.contains)
    }

    /// Whether a model column holds a number that a wildcard stands for (CSAF 2.0, 3.1.3.3.4).
    private func matchesPattern(_ patterns: [WildcardPattern]) -> Bool {
        let columns = [device.columns[0].text, device.columns[1].text]
        let texts = columns + columns.flatMap { $0.split(separator: " ").map(String.init) }
        return patterns.contains { pattern in
            pattern.hasWildcards && texts.contains { !$0.isEmpty && pattern.match($0) == .whole }
        }
    }

    /// Whether a number of the same make-up as the listed ones, but none of them, stands in the row.
    private var namesOtherModel: Bool {
        let patterns = claim.claim.identification?.modelPatterns.filter(\.hasWildcards) ?? []
        let heads = patterns.map { AtomReader.atoms($0.text).first?.text ?? "" }.filter {
            $0.utf8.count > 1 && $0.isAllLetters
        }
        let numbers = device.compactRuns.filter { run in run.utf8.count { $0 < 0x3A } >= 3 }
        if numbers.contains(where: { run in heads.contains { run.hasPrefix($0) } }) { return true }
        let shapes = Set(options.map(ClaimNameParser.shape))
        return device.compactRuns.contains { shapes.contains(ClaimNameParser.shape($0)) }
    }
}
