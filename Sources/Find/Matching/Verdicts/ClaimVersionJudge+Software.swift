import CSAF
import VersionRanges

// Codes of software ("054U000091") that an advisory lists one by one.
extension ClaimVersionJudge {
    /// The verdict of a list of codes, which are alike or not, but neither older nor newer.
    func softwareFinding(_ version: Version?) -> Finding {
        let recorded = Self.compact(stated.facts.softwareVersion)
        let list = claim.claim.version
        guard !recorded.isEmpty else {
            return Finding(
                .needsReview, 0.5,
                MatchReason("version-no-version", "No version is recorded, and only some are named (“\(list)”)."))
        }
        if let listed = claim.listedSoftware.first(where: { Self.compact($0) == recorded }) {
            return insideFinding(
                version, MatchReason("version-listed", "\(listed) is listed (the advisory says “\(list)”)."))
        }
        if let version, let fix = ownFixes.first(where: { $0.version == version }) {
            return Finding(
                .notAffected, 0.95,
                MatchReason("fixed-version", "The advisory's remedy names \(fix.version) as fixed."))
        }
        return Finding(
            .needsReview, 0.5,
            MatchReason(
                "version-not-listed",
                "“\(stated.facts.softwareVersion)” is not among the codes of software that are listed (“\(list)”)."))
    }

    private static func compact(_ text: String) -> String { AtomReader.atoms(text).map(\.raw).joined() }
}
