import CSAF
import VersionRanges

// Which version the inventory states for the claimed product.
extension ClaimVersionJudge {
    /// The version of the claimed product: the software column, or what the name columns announce.
    func version(after evidence: ClaimCandidate?) -> Version? {
        if stated.software == nil, let version = versionOfApplication { return version }
        if stated.written.isEmpty, stated.software?.series.isEmpty ?? true { return stated.software }
        let names = Set(claim.names.flatMap { $0.slots.flatMap(\.options) })
        if let beside = stated.written.first(where: { standsBehindName($0, names) }),
            stated.software == nil || isPart(evidence)
        {
            return beside.found.version
        }
        if let software = stated.software {
            // "AW4.6" of the product AW is version 4.6.
            guard !software.series.isEmpty, names.contains(software.series) else { return software }
            return Version(String(software.text.drop { !$0.isNumber })) ?? software
        }
        return stated.written.first { isOwn($0, names) }?.found.version
    }

    /// "Android 5.16.0" of an application whose claimed name says "Android": the platform only tells which application.
    private var versionOfApplication: Version? {
        guard let application = stated.softwareText.application,
            claim.names.contains(where: { $0.says(application.platform) })
        else { return nil }
        return application.version
    }

    /// Whether only the description names the claimed product, so that the version column may be of the device around it.
    func isPart(_ evidence: ClaimCandidate?) -> Bool {
        guard let hits = evidence?.alignment?.hits, !hits.isEmpty else { return false }
        return hits.allSatisfy { $0.field == .description }
    }

    func standsBehindName(_ written: StatedFacts.Written, _ names: Set<String>) -> Bool {
        let words = written.found.wordsBefore.filter { !StatedText.announcing.contains($0) }
        return words.last.map { names.contains($0) && Lexicon.strength($0) >= .word } ?? false
            && !names.contains(written.found.version.text.lowercased())
    }

    /// Whether a version written in a name or description is the claimed product's, not that of some part it mentions.
    func isOwn(_ written: StatedFacts.Written, _ names: Set<String>) -> Bool {
        guard !names.contains(written.found.version.text.lowercased()) else { return false }
        let words = written.found.wordsBefore
        let announced = words.last.map { StatedText.announcing.contains($0) } ?? false
        guard let subject = words.last(where: { !StatedText.announcing.contains($0) }) else {
            return announced || written.inModel
        }
        let canonical = Lexicon.canonical(subject)
        if names.contains(subject) || names.contains(canonical) { return true }
        let neutral = Lexicon.strength(canonical) != .word
        return neutral && (announced || written.inModel)
    }

    /// A listed version that stands word for word in the row, such as "2nd Edition" or "A.03.09".
    var writtenOut: String? {
        let bounds = claim.versions.bounds
        guard bounds.upper.isEmpty, bounds.lower.isEmpty else { return nil }
        return bounds.listed.first { listed in
            let atoms = AtomReader.atoms(listed.text)
            let tells = atoms.contains { $0.isDotted } || (atoms.count > 1 && atoms.contains { $0.isNumber })
            return tells && !listed.hasWildcard && stated.words.say(atoms)
        }?.text
    }

    /// A patch recorded beside the version, by a name that the advisory's remedy uses.
    var namedPatch: String? { stated.softwareText.patches.first(where: advisory.proseCodes.contains) }

    /// The device is itself the part that the claim's condition names.
    func partFinding() -> Finding {
        for part in claim.parts {
            let containment = part.versions.evaluate(stated.software)
            let reason = Self.reason(containment, expression: part.versions.text)
            if containment.isInside { return Finding(.affected, 0.9, reason) }
            if !containment.isOutside { return Finding(.needsReview, 0.5, reason) }
        }
        return Finding(
            .needsReview, 0.4,
            MatchReason(
                "component",
                "The advisory names other versions of this part; whether this one is meant, it does not say."))
    }
}
