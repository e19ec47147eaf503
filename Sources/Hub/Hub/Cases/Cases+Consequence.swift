public import Response
import Store
public import Triage

extension Cases {
    /// What can happen, in the words of the first advisory of a case that says it.
    ///
    /// - Returns: nil where none says it.
    public func consequence(of one: Case, as principal: Principal) throws -> (consequence: Consequence, by: AdvisoryID)?
    {
        try principal.require(.read)
        for advisory in one.advisories {
            if let consequence = try consequence(of: advisory) { return (consequence, advisory.id) }
        }
        return nil
    }

    private func consequence(of advisory: AdvisoryFacts) throws -> Consequence? {
        if let known = place.readFacts.consequence(sha256: advisory.contentHash) { return known }
        guard let record = try store.advisories.latest(advisory.id.trackingID) else { return nil }
        let consequence = Consequence(try store.document(of: record))
        place.readFacts.keep(consequence, sha256: record.sha256)
        return consequence
    }
}
