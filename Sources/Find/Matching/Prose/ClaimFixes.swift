/// What an advisory names as fixed for one claim.
///
/// A class only so that all judgements of the claim share it.
final class ClaimFixes: Sendable {
    /// Fixes that the remedies name for its product.
    let prose: [AdvisoryProse.NamedFix]
    /// These, and what is listed as fixed or recommended for it.
    let own: [AdvisoryProse.NamedFix]
    /// Those that compare with its versions.
    let comparable: [AdvisoryProse.NamedFix]

    init(prose: [AdvisoryProse.NamedFix], own: [AdvisoryProse.NamedFix], comparable: [AdvisoryProse.NamedFix]) {
        self.prose = prose
        self.own = own
        self.comparable = comparable
    }
}
