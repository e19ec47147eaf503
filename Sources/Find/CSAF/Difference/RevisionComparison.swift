/// Two revisions of a document, prepared for being compared by meaning.
struct RevisionComparison {
    let old: RevisionSide
    let new: RevisionSide

    init(_ old: CSAFDocument, _ new: CSAFDocument) {
        self.old = RevisionSide(old)
        self.new = RevisionSide(new)
    }

    func compareVulnerabilities(_ difference: inout DocumentDifference) {
        let (before, after) = (Set(old.vulnerabilityNames), Set(new.vulnerabilityNames))
        difference.vulnerabilitiesAdded = new.vulnerabilityNames.filter { !before.contains($0) }
        difference.vulnerabilitiesRemoved = old.vulnerabilityNames.filter { !after.contains($0) }
    }

    /// Compares threats, flags, notes, title and sharing.
    func compareStatements(_ difference: inout DocumentDifference) {
        (difference.threatsAdded, difference.threatsRemoved) = changes(\.threats)
        (difference.flagsAdded, difference.flagsRemoved) = changes(\.flags)
        (difference.notesAdded, difference.notesRemoved) = changes(\.notes)
        difference.titleChanged = change { $0.document.meta.title }
        difference.sharingChanged = change {
            let distribution = $0.document.meta.distribution
            let group = distribution?.sharingGroup?.id
            return [distribution?.tlp?.label.rawValue, distribution?.text, group].compactMap(\.self)
                .joined(separator: "; ")
        }
    }

    /// Compares versions and hashes.
    func compareBookkeeping(_ difference: inout DocumentDifference) {
        let (before, after) = (old.document.meta.tracking, new.document.meta.tracking)
        difference.versionChanged = change { $0.document.meta.tracking.version }
        difference.contentChanged = old.document.contentHash != new.document.contentHash
        difference.silentEdit =
            difference.contentChanged && before.version == after.version
            && before.revisionHistory == after.revisionHistory
        if let earlier = before.revision, let later = after.revision {
            difference.majorVersionChange = later.isMajorChange(from: earlier)
        } else {
            difference.majorVersionChange = before.version != after.version
        }
    }

    private func change(_ text: (RevisionSide) -> String) -> TextChange? {
        let (before, after) = (text(old), text(new))
        return before == after ? nil : TextChange(old: before, new: after)
    }

    /// The statements that only one side makes; two are the same when their keys are.
    private func changes<Value>(_ list: KeyPath<RevisionSide, [(key: String, value: Value)]>) -> ([Value], [Value]) {
        let (before, after) = (Set(old[keyPath: list].map(\.key)), Set(new[keyPath: list].map(\.key)))
        return (
            new[keyPath: list].filter { !before.contains($0.key) }.map(\.value),
            old[keyPath: list].filter { !after.contains($0.key) }.map(\.value)
        )
    }
}
