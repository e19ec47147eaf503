import CSAF
import Inventory
public import Matching
public import Store

/// Brings the verdicts of the database up to date: only what is new or changed is looked at.
///
/// It goes by product and version, never by device. What was done is kept in portions, so that a match that was killed
/// goes on where it ended.
public struct DatabaseMatch: Sendable {
    private let store: SutureStore

    /// What a match did.
    public struct Report: Sendable, Hashable {
        /// Advisories that were looked at.
        public var advisories = 0
        /// Product versions that were looked at.
        public var versions = 0
        /// Products that an advisory may touch.
        public var candidates = 0
        /// How many product versions got which verdict.
        public var verdicts: [Verdict: Int] = [:]
        /// How long reading documents and making them ready took.
        public var preparing: Duration = .zero
        /// How long finding products and judging versions took.
        public var matching: Duration = .zero
        /// How long keeping the verdicts took.
        public var keeping: Duration = .zero
    }

    /// Product versions that are matched before what was found is kept.
    private static let portion = 25_000

    /// A match in this store.
    public init(store: SutureStore) { self.store = store }

    /// Matches all advisories with what they were not matched with.
    ///
    /// - Parameter progress: is told how many product versions are done, and of how many.
    public func run(progress: (Int, Int) -> Void = { _, _ in }) throws -> Report {
        let rules = try MatchRules(store: store)
        var report = Report()
        // Advisories that stand at the same place are matched together: there are few such places.
        let pending = Dictionary(grouping: try store.verdicts.pending(rules: rules.name), by: \.after)
        for (after, group) in pending.sorted(by: { $0.key < $1.key }) {
            try match(group.map(\.advisoryID), after: after, rules, &report, progress)
        }
        return report
    }

    /// Matches one advisory anew with everything.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is no such advisory.
    public func run(only trackingID: String) throws -> Report {
        let record = try store.latestAdvisory(trackingID)
        var report = Report()
        try match([record.id], after: 0, try MatchRules(store: store), &report) { _, _ in }
        return report
    }

    private func match(
        _ ids: [Int64], after: Int64, _ rules: MatchRules, _ report: inout Report, _ progress: (Int, Int) -> Void
    ) throws {
        let clock = ContinuousClock()
        let begin = clock.now
        let advisories = try read(ids)
        let matcher = Matcher(advisories: advisories.map(\.content), vendors: rules.vendors, links: rules.links)
        report.advisories += advisories.count
        report.preparing += clock.now - begin
        var portion = MatchPortion(matcher: matcher, advisories: advisories, rules: rules.name, after: after)
        let last = try store.products.lastVersionID()
        var start = clock.now
        try store.products.forEachVersion(after: after) { version in
            portion.take(version)
            guard portion.count == Self.portion else { return }
            report.matching += clock.now - start
            start = clock.now
            try portion.keep(in: store, through: version.id)
            report.keeping += clock.now - start
            progress(Int(version.id - after), Int(last - after))
            start = clock.now
        }
        report.matching += clock.now - start
        start = clock.now
        try portion.keep(in: store, through: last)
        report.keeping += clock.now - start
        portion.add(to: &report)
    }

    private func read(_ ids: [Int64]) throws -> [StoredAdvisory] {
        try ids.compactMap { id in
            guard let record = try store.advisories.find(id: id) else { return nil }
            return StoredAdvisory(try store.document(of: record), id: id)
        }
    }
}

extension SutureStore {
    /// The newest revision of an advisory.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is none.
    public func latestAdvisory(_ trackingID: String) throws -> AdvisoryRecord {
        if let record = try advisories.latest(trackingID) { return record }
        throw StoreError(
            .notFound, "There is no advisory \(trackingID) in the database.",
            advice: "`suture advisories` lists those that are; `suture import advisories` brings more.")
    }

    /// A device by its asset tag.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is none.
    public func knownDevice(_ assetTag: String) throws -> DeviceRecord {
        if let device = try devices.find(assetTag) { return device }
        throw StoreError(
            .notFound, "There is no device \(assetTag) in the database.",
            advice: "`suture devices` lists those that are; `suture import inventory` brings more.")
    }
}
