import CSAF
public import Matching
import VersionRanges

/// Whether single units of a product can get different verdicts: where an advisory names serial numbers or dates.
///
/// Elsewhere all units of a product version share a verdict, which is what makes matching quick.
public enum UnitFacts {
    /// The ids of the advisories for which serial numbers or dates may matter; rather one too many than one too few.
    public static func advisories(in contents: [AdvisoryContent]) -> Set<String> {
        Set(contents.lazy.filter { matter(in: $0) }.map(\.id))
    }

    /// Whether they may matter for one advisory.
    static func matter(in content: AdvisoryContent) -> Bool {
        content.claims.contains { claim in
            claim.identification?.serialPatterns.isEmpty == false
                || [claim.version, claim.name, claim.fullName].contains {
                    holdsYear($0) && VersionExpression($0).namesDate
                }
        }
    }

    /// Whether a text holds four digits that can be a year: no date is written without one.
    private static func holdsYear(_ text: String) -> Bool {
        // How many digits stand before this one, and the last four of them.
        var (count, last) = (0, 0)
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else {
                (count, last) = (0, 0)
                continue
            }
            (count, last) = (count + 1, (last * 10 + Int(byte - 0x30)) % 10_000)
            if count >= 4, last / 100 == 19 || last / 100 == 20 { return true }
        }
        return false
    }
}
