public import Store

/// Figures for those who answer for the whole: how long cases take, and how much is known.
public struct Reports: Sendable {
    private let store: SutureStore

    /// Reports for somebody who may read.
    ///
    /// - Throws: `AccessError` for somebody who may not.
    public init(_ place: Workplace, as principal: Principal) throws(AccessError) {
        try principal.require(.read)
        store = place.store
    }

    /// How long the cases opened since a time took, in milliseconds since 1970.
    public func times(openedSince time: Int64 = .min) throws -> [CaseTimes] {
        try store.reports.milestones(openedSince: time).map(CaseTimes.init)
    }

    /// How much is known of the devices, and how far advisories are dealt with.
    public func coverage() throws -> Coverage { try store.reports.coverage() }
}
