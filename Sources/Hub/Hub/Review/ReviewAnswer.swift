public import Matching
public import Store

/// A person's answer to "is this product that claim's product?", and what follows from it.
public struct ReviewAnswer: Sendable {
    private let store: SutureStore

    /// What an answer came to.
    public struct Report: Sendable, Hashable {
        /// Product versions that were judged anew.
        public var versions = 0
        /// Devices of those versions.
        public var devices = 0
        /// How many product versions got which verdict, over all advisories.
        public var verdicts: [Verdict: Int] = [:]
    }

    /// Answers in this store.
    public init(store: SutureStore) { self.store = store }

    /// Keeps the answer and judges the product's versions anew; later advisories follow it too.
    public func give(_ decision: ReviewDecision) throws -> Report {
        try store.confirmations.save(decision)
        return try matchAnew(productKey: decision.productKey)
    }

    /// Takes an answer back and judges the product's versions anew.
    ///
    /// - Throws: `StoreError` of code `notFound` when there was none.
    public func takeBack(productKey: String, claimProduct: String, by actor: String = Workspace.actor) throws -> Report
    {
        guard try store.confirmations.remove(productKey: productKey, claimProduct: claimProduct, by: actor) else {
            throw StoreError(
                .notFound, "There is no such answer.", advice: "`suture review list --answered` lists those there are.")
        }
        return try matchAnew(productKey: productKey)
    }

    private func matchAnew(productKey: String) throws -> Report {
        let versions = try store.products.versions(productKey: productKey)
        var report = Report()
        report.versions = versions.count
        report.devices = versions.reduce(0) { $0 + $1.deviceCount }
        report.verdicts = try VersionMatch(store: store).run(versions)
        return report
    }
}
