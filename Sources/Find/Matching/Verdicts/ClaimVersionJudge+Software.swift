import CSAF
import VersionRanges

// Codes of software ("054U000091") that an advisory lists one by one.
extension ClaimVersionJudge {
    /// The verdict of a list of codes, which are alike or not, but neither older nor newer.
    func softwareFinding(_ version: Version?) -> Finding {
        let recorded = stated.softwareText.compact
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
        if advisory.proseCodes.contains(recorded) {
            return Finding(
                .notAffected, 0.9,
                MatchReason("fixed-version", "The advisory's remedy names “\(stated.facts.softwareVersion)”."))
        }
        if let listed = claim.listedSoftware.first(where: { Self.withoutZeros($0) == Self.withoutZeros(recorded) }) {
            return insideFinding(
                version,
                MatchReason(
                    "version-listed",
                    "“\(stated.facts.softwareVersion)” is \(listed) but for zeros, and that is listed (the advisory says “\(list)”)."
                ))
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

    /// A code as it is when zeros in front of its numbers were dropped or added by hand.
    private static func withoutZeros(_ code: String) -> String {
        AtomReader.atoms(code).map { atom in
            atom.isNumber ? String(atom.raw.drop { $0 == "0" }) : atom.raw
        }.joined()
    }

    private static func compact(_ text: String) -> String { AtomReader.atoms(text).map(\.raw).joined() }
}
