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
                    CalendarDate.mayBeFound(in: $0) && VersionExpression($0).namesDate
                }
        }
    }
}
