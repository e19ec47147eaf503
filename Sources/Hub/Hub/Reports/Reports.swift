public import Store
import Synchronization
import Triage

/// Figures for those who answer for the whole: how long cases take, and how much is known.
public struct Reports: Sendable {
    private let store: SutureStore
    private let cache: ReportCache

    /// Reports for somebody who may read.
    ///
    /// - Throws: `AccessError` for somebody who may not.
    public init(_ place: Workplace, as principal: Principal) throws(AccessError) {
        try principal.require(.read)
        (store, cache) = (place.store, place.reportCache)
    }

    /// How long the cases opened since a time took, in milliseconds since 1970.
    public func times(openedSince time: Int64 = .min) throws -> [CaseTimes] {
        try cache.times(openedSince: time, in: store)
    }

    /// How much is known of the devices, and how far advisories are dealt with.
    public func coverage() throws -> Coverage { try cache.coverage(in: store) }

    /// How much was known of the devices at the end of each day since a time, in milliseconds since 1970; the oldest first.
    public func history(since time: Int64 = 0) throws -> [CoverageNote] { try store.reports.notes(since: time) }
}

extension Workplace {
    /// Keeps how much is known of the devices, for reports to come, once a day (UTC), whether anything was imported or not;
    /// imports note it themselves. An empty inventory has nothing to note.
    package func noteCoverageOfDay() throws {
        let (day, now) = (Int64(86_400_000), clock().milliseconds)
        guard try store.reports.lastNote().map({ $0.notedAt / day < now / day }) ?? true else { return }
        let coverage = try reportCache.coverage(in: store)
        guard coverage.devices > 0 else { return }
        try store.reports.note(coverage, at: now)
    }
}

/// The figures as they were last worked out, for as long as nothing changed that they follow from: they go through all cases
/// and all products. Of cases only those that changed are read again. Those who come while they are worked out wait for them,
/// and do not work them out a second time.
final class ReportCache: Sendable {
    /// From what tables the times of cases follow.
    static let timesTables = caseTables + advisoryTables
    private static let caseTables = ["cases", "case_events"]
    private static let advisoryTables = ["case_advisories", "advisories"]
    /// From what tables follows how much is known.
    static let coverageTables = [
        "products", "product_versions", "advisories", "match_marks", "advisory_reach", "case_advisories",
    ]

    /// The times of cases, and what they were read from.
    private struct Times {
        var stamp: Int64
        var advisories: Int64
        var since: Int64
        var versions: [Int64: Int64]
        var cases: [CaseTimes]
    }

    /// More changed cases than these are read with all others.
    private static let mostChanged = 200

    private let timesBox = Mutex<Times?>(nil)
    private let coverageBox = Mutex<(version: Int64, coverage: Coverage)?>(nil)

    func times(openedSince since: Int64, in store: SutureStore) throws -> [CaseTimes] {
        let state = try store.contentState()
        let (stamp, advisories) = (state.stamp(of: Self.timesTables), state.stamp(of: Self.advisoryTables))
        return try timesBox.withLock { box in
            if let known = box, known.stamp == stamp, known.since == since { return known.cases }
            let versions = try store.reports.versions(openedSince: since)
            let known = box.flatMap { $0.advisories == advisories && $0.since == since ? $0 : nil }
            let changed = versions.filter { known?.versions[$0.key] != $0.value }.map(\.key)
            let isFew = known != nil && changed.count <= Self.mostChanged
            let read = try store.reports.milestones(openedSince: since, of: isFew ? changed : nil).map(CaseTimes.init)
            var cases = read
            if isFew, let known {
                var all = Dictionary(known.cases.map { ($0.milestones.id, $0) }) { first, _ in first }
                for one in read { all[one.milestones.id] = one }
                cases = all.values.sorted { $0.milestones.id < $1.milestones.id }
            }
            box = Times(stamp: stamp, advisories: advisories, since: since, versions: versions, cases: cases)
            return cases
        }
    }

    func coverage(in store: SutureStore) throws -> Coverage {
        let version = try store.contentState().stamp(of: Self.coverageTables)
        return try coverageBox.withLock { box in
            if let known = box, known.version == version { return known.coverage }
            let coverage = try store.reports.coverage()
            box = (version, coverage)
            return coverage
        }
    }
}
