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
        /// How many advisories were looked at.
        public var advisories: Int { ids.count }
        fileprivate var ids: Set<Int64> = []
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

    /// So few advisories touch so few products that looking for those first is quicker than reading all versions.
    private static let few = 20

    /// More rounds than units can be kept apart in; what is left then waits for the next match.
    private static let rounds = 4

    /// A match in this store.
    public init(store: SutureStore) { self.store = store }

    /// Matches all advisories with what they were not matched with.
    ///
    /// - Parameter progress: is told how many product versions are done, and of how many.
    public func run(progress: (Int, Int) -> Void = { _, _ in }) async throws -> Report {
        let rules = try MatchRules(store: store)
        var report = Report()
        // What is new is looked for among the parts of products, too.
        try ComponentMatching(store: store).run()
        // Units that one advisory keeps apart are new versions for the others: a second round takes them up.
        for _ in 0..<Self.rounds {
            let pending = try store.verdicts.pending(rules: rules.name)
            if pending.isEmpty { break }
            // Advisories that stand at the same place are matched together: there are few such places.
            for (after, group) in Dictionary(grouping: pending, by: \.after).sorted(by: { $0.key < $1.key }) {
                try await match(group.map(\.advisoryID), after: after, rules, &report, progress)
            }
        }
        try AdvisoryNews(store: store).settle()
        return report
    }

    /// Matches one advisory anew with everything.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is no such advisory.
    public func run(only trackingID: String) async throws -> Report {
        let record = try store.latestAdvisory(trackingID)
        var report = Report()
        try await match([record.id], after: 0, try MatchRules(store: store), &report) { _, _ in }
        try AdvisoryNews(store: store).settle()
        return report
    }

    private func match(
        _ ids: [Int64], after: Int64, _ rules: MatchRules, _ report: inout Report, _ progress: (Int, Int) -> Void
    ) async throws {
        let advisories = try Self.timed(&report.preparing) { try read(ids) }
        let matcher = Self.timed(&report.preparing) {
            Matcher(advisories: advisories.map(\.content), vendors: rules.vendors, links: rules.links)
        }
        report.ids.formUnion(ids)
        var portion = MatchPortion(matcher: matcher, advisories: advisories, rules: rules.name, after: after)
        let last = try store.products.lastVersionID()
        if after == 0, advisories.count <= Self.few {
            let clock = ContinuousClock()
            let start = clock.now
            let products = try await ProductSearch(matcher: matcher).products(in: store)
            report.matching += clock.now - start
            try Self.timed(&report.matching) {
                for version in try store.products.versions(ofProducts: products) { portion.take(version) }
            }
            try Self.timed(&report.keeping) { try portion.keep(in: store, through: last) }
        } else {
            try matchVersions(&portion, after: after, last: last, &report, progress)
        }
        portion.add(to: &report)
        guard !portion.toSplit.isEmpty else { return }
        // Their units are versions of their own from now on, with higher numbers.
        for product in portion.toSplit.sorted() { try store.products.splitByUnit(product: product) }
        try await match(ids, after: last, rules, &report, progress)
    }

    /// Goes through all versions above a number, portion by portion: nothing is read while something is written.
    private func matchVersions(
        _ portion: inout MatchPortion, after: Int64, last: Int64, _ report: inout Report,
        _ progress: (Int, Int) -> Void
    ) throws {
        var place = after
        while place < last {
            let end = try Self.timed(&report.matching) { try take(into: &portion, after: place, last: last) }
            try Self.timed(&report.keeping) { try portion.keep(in: store, through: end) }
            place = end
            progress(Int(place - after), Int(last - after))
        }
    }

    /// Takes the versions of one portion and says up to which number they go.
    private func take(into portion: inout MatchPortion, after: Int64, last: Int64) throws -> Int64 {
        var end = last
        do {
            try store.products.forEachVersion(after: after) { version in
                portion.take(version)
                guard portion.count >= Self.portion else { return }
                end = version.id
                throw PortionIsFull()
            }
        } catch is PortionIsFull {}
        return end
    }

    /// Ends the reading of a portion.
    private struct PortionIsFull: Error {}

    private static func timed<Value>(_ total: inout Duration, _ work: () throws -> Value) rethrows -> Value {
        let clock = ContinuousClock()
        let start = clock.now
        defer { total += clock.now - start }
        return try work()
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
    /// - Throws: `StoreError` of code `notFound` when there is none, `DeskError.takenOut` when it was taken out.
    public func latestAdvisory(_ trackingID: String) throws -> AdvisoryRecord {
        if let record = try advisories.latest(trackingID) { return record }
        if let out = try desk.removal(of: trackingID) {
            throw DeskError.takenOut(out.advisory.trackingID, by: out.removedBy, reason: out.reason)
        }
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
