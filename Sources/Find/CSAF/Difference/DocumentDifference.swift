/// What changed between two revisions of a document, by meaning.
///
/// Products are recognised by vendor, family, name, version and what they are installed on, never by their ids, which
/// publishers number anew; vulnerabilities by CVE id, another id, or title. The order of lists means nothing.
public struct DocumentDifference: Sendable, Hashable {
    /// Claims that only the later revision makes.
    public internal(set) var claimsAdded: [ProductClaim] = []
    /// Claims that only the earlier revision makes.
    public internal(set) var claimsRemoved: [ProductClaim] = []
    /// Claims about the same product that differ in state, version, vulnerabilities or identification.
    public internal(set) var claimsChanged: [ClaimChange] = []
    /// Names of vulnerabilities that only the later revision has.
    public internal(set) var vulnerabilitiesAdded: [String] = []
    /// Names of vulnerabilities that only the earlier revision has.
    public internal(set) var vulnerabilitiesRemoved: [String] = []
    /// Scores that differ.
    public internal(set) var scoresChanged: [ScoreChange] = []
    /// Remediations that only the later revision gives.
    public internal(set) var remediationsAdded: [Remediation] = []
    /// Remediations that only the earlier revision gives.
    public internal(set) var remediationsRemoved: [Remediation] = []
    /// Remediations whose text or products differ.
    public internal(set) var remediationsChanged: [RemediationChange] = []
    /// Threats that only the later revision names.
    public internal(set) var threatsAdded: [Threat] = []
    /// Threats that only the earlier revision names.
    public internal(set) var threatsRemoved: [Threat] = []
    /// Flags that only the later revision sets.
    public internal(set) var flagsAdded: [Flag] = []
    /// Flags that only the earlier revision sets.
    public internal(set) var flagsRemoved: [Flag] = []
    /// Notes, of the document or of a vulnerability, that only the later revision has.
    public internal(set) var notesAdded: [Note] = []
    /// Notes that only the earlier revision has.
    public internal(set) var notesRemoved: [Note] = []
    /// The titles, where they differ.
    public internal(set) var titleChanged: TextChange?
    /// The conditions of sharing (TLP label or text), where they differ.
    public internal(set) var sharingChanged: TextChange?
    /// The versions, where they differ.
    public internal(set) var versionChanged: TextChange?
    /// Whether the content hashes differ.
    public internal(set) var contentChanged = false
    /// Whether the content changed although neither version nor revision history did.
    public internal(set) var silentEdit = false
    /// Whether the later version asks for a new comparison with the inventory; see `RevisionNumber.isMajorChange`.
    public internal(set) var majorVersionChange = false

    /// Compares an earlier with a later revision of a document.
    public init(from old: CSAFDocument, to new: CSAFDocument) {
        let comparison = RevisionComparison(old, new)
        comparison.compareClaims(&self)
        comparison.compareVulnerabilities(&self)
        comparison.compareScores(&self)
        comparison.compareRemediations(&self)
        comparison.compareStatements(&self)
        comparison.compareBookkeeping(&self)
    }

    /// Whether the set of products that are affected, or known not to be, differs: devices must be matched anew.
    public var affectedSetChanged: Bool {
        !claimsAdded.isEmpty || !claimsRemoved.isEmpty || !claimsChanged.isEmpty || !flagsAdded.isEmpty
            || !flagsRemoved.isEmpty || !vulnerabilitiesAdded.isEmpty || !vulnerabilitiesRemoved.isEmpty
    }

    /// Whether what to do differs.
    public var remedyChanged: Bool {
        !remediationsAdded.isEmpty || !remediationsRemoved.isEmpty || !remediationsChanged.isEmpty
    }

    /// Whether only texts for people differ: title, notes, references, acknowledgments and the like.
    public var proseOnly: Bool {
        contentChanged && !affectedSetChanged && !remedyChanged && scoresChanged.isEmpty && threatsAdded.isEmpty
            && threatsRemoved.isEmpty && sharingChanged == nil
    }

    /// Whether nothing differs but bookkeeping and layout.
    public var isEmpty: Bool { !contentChanged }
}
