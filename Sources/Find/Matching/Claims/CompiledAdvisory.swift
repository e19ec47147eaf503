import VersionRanges

/// One advisory, made ready for matching; shared by everything that refers to it.
final class CompiledAdvisory: Sendable {
    let id: String
    let claims: [CompiledClaim]
    /// Model numbers that the prose or the title names.
    let proseCodes: Set<String>
    let lazy: LazyProse
    /// Versions that claims list as fixed or recommended, by the product's vendor and name.
    let fixedVersions: [String: [Version]]
    /// Names that the title says.
    let titleWords: Set<String>
    /// Strong words of all claimed names.
    let strongWords: Set<String>

    init(_ content: AdvisoryContent, compiler: ClaimCompiler) {
        id = content.id
        claims = compiler.compile(content)
        proseCodes = ProseCodes.codes(in: content)
        titleWords = Set(Term.terms(AtomReader.atoms(content.title)).filter { $0.strength == .word }.map(\.text))
        lazy = LazyProse(content)
        var fixed: [String: [Version]] = [:]
        for claim in claims where claim.bearing == .notAffected || claim.bearing == .advice {
            let bounds = claim.versions.bounds
            fixed[claim.productKey, default: []] += bounds.listed + bounds.lower.map(\.version)
        }
        fixedVersions = fixed
        strongWords = Set(claims.flatMap { $0.names.flatMap { $0.slots.filter(\.isStrong).flatMap(\.options) } })
    }

    var prose: AdvisoryProse { lazy.prose }
}
