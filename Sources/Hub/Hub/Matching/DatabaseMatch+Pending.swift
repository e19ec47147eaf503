import Matching
public import Store

extension DatabaseMatch {
    /// Matches an advisory where something in it or in the inventory is new since it was matched.
    ///
    /// - Returns: whether there was anything to do.
    @discardableResult
    public static func bringUpToDate(_ record: AdvisoryRecord, store: SutureStore) async throws -> Bool {
        let rules = try MatchRules(store: store)
        guard try store.verdicts.pending(rules: rules.name).contains(where: { $0.advisoryID == record.id }) else {
            return false
        }
        _ = try await DatabaseMatch(store: store).run(only: record.trackingID)
        return true
    }
}
