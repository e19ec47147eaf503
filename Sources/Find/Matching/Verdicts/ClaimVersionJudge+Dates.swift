import CSAF
import VersionRanges

// Claims that are limited by a date.
extension ClaimVersionJudge {
    func dateFinding() -> Finding {
        let boundsShipping = TextSearch.range(of: "shipped", in: claim.claim.version) != nil
        let of = (boundsShipping ? stated.shipped : nil) ?? stated.manufactured ?? stated.released
        let made = claim.versions.evaluate(date: of)
        if let of {
            let reason = Self.reason(made, expression: claim.claim.version)
            switch made {
            case .inside: return insideFinding(nil, reason)
            case .outside: return afterBound(of, reason)
            case .cannotTell: return Finding(.needsReview, 0.5, reason)
            }
        }
        // A unit in use before the bound was made before it; one put to use after it may still be older.
        let used = claim.versions.evaluate(date: stated.usedBy)
        let reason = Self.reason(used, expression: claim.claim.version)
        if case .inside = used { return insideFinding(nil, reason) }
        if case .outside(let why) = used, why.code == .belowBound { return Finding(.notAffected, 0.9, reason) }
        return Finding(.needsReview, 0.5, reason)
    }

    private func afterBound(_ made: CalendarDate, _ reason: MatchReason) -> Finding {
        for fix in advisory.prose.fixDates
        where CalendarDate.compare(made, fix.date) != .greater
            && CalendarDate.compare(made, fix.date) != .equal
        {
            return Finding(
                .needsReview, 0.5, reason,
                MatchReason("below-fix", "Made before \(fix.date), from when units leave the factory with the remedy."))
        }
        return Finding(.notAffected, 0.93, reason)
    }
}
