public import Store

/// Brings advisories and inventories in, has them matched, and lets cases follow.
public struct Intake: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }

    /// What became of an advisory.
    public struct AdvisoryResult: Sendable, Hashable {
        /// The advisory in its newest revision.
        public var advisory: AdvisoryRecord
        /// Whether the document was not here before.
        public var isNew: Bool
        /// How many product versions were matched with it.
        public var versions: Int
        /// The cases that changed.
        public var cases: [Int64]
    }

    /// What became of an inventory.
    public struct InventoryResult: Sendable {
        /// The import.
        public var report: InventoryIntake.Report
        /// How many product versions were matched.
        public var versions: Int
        /// The cases that changed.
        public var cases: [Int64]
    }

    /// Brings in one CSAF document. One that fails validation is kept with its findings.
    ///
    /// - Throws: `FileError` when the bytes are no advisory.
    public func importAdvisory(_ bytes: [UInt8], source: String, as principal: Principal) async throws -> AdvisoryResult
    {
        try principal.require(.importAdvisories)
        let actor = principal.login
        let (trackingID, isNew) = try await store.background { store in
            try AdvisoryImport(store: store, by: actor).add(bytes, source: source)
        }
        return try await matched(trackingID, isNew: isNew)
    }

    /// Brings in one CSAF document from an address, where the hospital allows its host.
    ///
    /// - Throws: `FetchError` when it cannot be read from there, `FileError` when it is no advisory.
    public func importAdvisory(from address: String, as principal: Principal) async throws -> AdvisoryResult {
        try principal.require(.importAdvisories)
        let place = place
        let hosts = try await store.background { _ in try place.references.fetchHosts() }
        let target = try FetchAddress(address, allowed: hosts)
        return try await importAdvisory(try await place.fetch(target), source: target.text, as: principal)
    }

    private func matched(_ trackingID: String, isNew: Bool) async throws -> AdvisoryResult {
        let report = isNew ? try await DatabaseMatch(store: store).run() : DatabaseMatch.Report()
        if isNew { try await gatherQuestions() }
        let place = place
        return try await store.background { store in
            AdvisoryResult(
                advisory: try store.latestAdvisory(trackingID), isNew: isNew, versions: report.versions,
                cases: isNew ? try place.cases.followAll(advisories: [trackingID], observing: false) : [])
        }
    }

    /// Brings in recalls of openFDA: device recalls or enforcement reports, as a file of either.
    ///
    /// - Throws: `ExchangeError.unreadable` where the bytes are neither.
    public func importRecalls(_ bytes: [UInt8], source: String, as principal: Principal) async throws -> (
        report: RecallImport.Report, cases: [Int64]
    ) {
        try principal.require(.importAdvisories)
        let actor = principal.login
        let report = try await store.background { try RecallImport(store: $0, by: actor).run(bytes, source: source) }
        guard !report.trackingIDs.isEmpty else { return (report, []) }
        _ = try await DatabaseMatch(store: store).run()
        let place = place
        let cases = try await store.background { _ in
            try place.cases.followAll(advisories: report.trackingIDs, observing: false)
        }
        return (report, cases)
    }

    /// Brings in an inventory export from a file.
    public func importInventory(_ intake: InventoryIntake, as principal: Principal) async throws -> InventoryResult {
        try principal.require(.importInventories)
        return try await importInventory(intake, actor: principal.login)
    }

    private func importInventory(_ intake: InventoryIntake, actor: String) async throws -> InventoryResult {
        let report = try await store.background { store in try intake.run(store: store, by: actor) }
        let match = try await DatabaseMatch(store: store).run()
        let place = place
        let cases = try await store.background { _ in try place.cases.followAll(observing: true) }
        try await gatherQuestions()
        return InventoryResult(report: report, versions: match.versions, cases: cases)
    }

    /// Matches what an import that was killed left over, before anything is concluded from verdicts.
    private func matchPending() async throws {
        _ = try await DatabaseMatch(store: store).run()
    }

    /// Gathers the open questions anew, so that those who look at them need not wait for it.
    public func gatherQuestions() async throws {
        try await store.background { try $0.confirmations.gather() }
    }

    /// Matches what is new or changed, and lets cases follow, after a start. Where the last process left nothing undone,
    /// there is nothing to do.
    public func catchUp() async throws {
        try await store.background { store in try AdvisoryImport.readProperties(store) }
        try await matchPending()
        try await gatherQuestions()
        let place = place
        try await store.background { store in
            guard try !store.casesAreUpToDate() else { return }
            _ = try place.cases.followAll(observing: false)
        }
    }

    /// Matches what is new or changed, and lets cases follow.
    public func matchAll(as principal: Principal) async throws -> (versions: Int, cases: [Int64]) {
        try principal.require(.importAdvisories)
        let report = try await DatabaseMatch(store: store).run()
        try await gatherQuestions()
        let place = place
        return (report.versions, try await store.background { _ in try place.cases.followAll(observing: false) })
    }

    /// Matches one advisory anew with everything, and lets its cases follow.
    public func match(advisory trackingID: String, as principal: Principal) async throws -> (
        versions: Int, cases: [Int64]
    ) {
        try principal.require(.importAdvisories)
        let report = try await DatabaseMatch(store: store).run(only: trackingID)
        try await gatherQuestions()
        let place = place
        return (
            report.versions,
            try await store.background { _ in try place.cases.followAll(advisories: [trackingID], observing: false) }
        )
    }

    /// Matches some advisories anew with everything, and lets their cases follow.
    ///
    /// - Parameter progress: is told how many advisories are done, and of how many.
    public func match(
        advisories trackingIDs: [String], as principal: Principal,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> (versions: Int, cases: [Int64]) {
        try principal.require(.importAdvisories)
        var versions = 0
        for (place, id) in trackingIDs.enumerated() {
            progress(place, trackingIDs.count)
            versions += try await DatabaseMatch(store: store).run(only: id).versions
        }
        let place = place
        let cases = try await store.background { _ in
            try place.cases.followAll(advisories: trackingIDs, observing: false)
        }
        return (versions, cases)
    }

    /// Matches some devices anew with every advisory, and lets cases follow.
    ///
    /// - Parameter progress: is told how many advisories are done, and of how many.
    /// - Throws: `StoreError` of code `notFound` where one is not in the inventory.
    public func match(
        devices tags: [String], as principal: Principal,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> (versions: Int, cases: [Int64]) {
        try principal.require(.importAdvisories)
        try await matchPending()
        let place = place
        return try await store.background { store in
            let ids = Set(try tags.map { try store.knownDevice($0).productVersionID })
            let versions = try store.products.versions(ids.sorted())
            _ = try VersionMatch(store: store).run(versions, progress: progress)
            return (versions.count, try place.cases.followAll(observing: false))
        }
    }

    /// Keeps a person's answer to "is this product that claim's product?", judges anew, and lets cases follow.
    public func answer(_ decision: ReviewDecision, as principal: Principal) async throws -> (
        report: ReviewAnswer.Report, cases: [Int64]
    ) {
        try principal.require(.review)
        try await matchPending()
        let place = place
        return try await store.background { store in
            let report = try ReviewAnswer(store: store).give(decision)
            return (report, try place.cases.followAll(observing: false))
        }
    }

    /// Takes an answer back, judges anew, and lets cases follow.
    public func takeBack(productKey: String, claimProduct: String, as principal: Principal) async throws -> (
        report: ReviewAnswer.Report, cases: [Int64]
    ) {
        try principal.require(.review)
        try await matchPending()
        let (place, actor) = (place, principal.login)
        return try await store.background { store in
            let report = try ReviewAnswer(store: store).takeBack(
                productKey: productKey, claimProduct: claimProduct, by: actor)
            return (report, try place.cases.followAll(observing: false))
        }
    }
}
