import CSAF
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
    /// Whether it says of some products that they are affected, and nothing else of any.
    let saysOnlyAffected: Bool

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
        saysOnlyAffected =
            claims.contains { $0.bearing == .affected }
            && claims.allSatisfy { $0.bearing == .affected || $0.claim.status == .unknown }
    }

    var prose: AdvisoryProse { lazy.prose }

    /// Strong words of all claimed names, gathered when somebody asks.
    var strongWords: Set<String> {
        lazy.strongWords {
            var words: Set<String> = []
            for claim in claims {
                for name in claim.names { for slot in name.slots where slot.isStrong { words.formUnion(slot.options) } }
            }
            return words
        }
    }

    /// Whether a product that is listed without any status is meant to be affected: the same maker's product beside it is,
    /// within the very same limits, and none is said to be anything else. Documents that were made from older texts give a
    /// status to the first product alone.
    func impliesAffected(_ claim: CompiledClaim) -> Bool {
        guard saysOnlyAffected, claim.claim.status == .unknown, claim.setsLimits else { return false }
        return claims.contains { other in
            other.bearing == .affected && other.claim.vendor == claim.claim.vendor
                && other.claim.version == claim.claim.version && other.conditions == claim.conditions
        }
    }
}
