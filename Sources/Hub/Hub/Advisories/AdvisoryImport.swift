import CSAF
public import Store

/// Brings advisories from files and folders into the database.
///
/// Each document is kept whole or not at all. One that is here already changes nothing, so that an import that was
/// killed is simply run again. One that fails validation is kept with its findings: real ones do fail.
public struct AdvisoryImport: Sendable {
    private let store: SutureStore
    private let actor: String

    /// What became of the files.
    public struct Report: Sendable, Hashable {
        /// How many files there were.
        public var files = 0
        /// Documents that were not here before.
        public var imported = 0
        /// Of those, how many took the place of an earlier revision.
        public var newRevisions = 0
        /// Of those, how many are older than a revision that is here.
        public var olderRevisions = 0
        /// Of those, how many have findings of the validator.
        public var withFindings = 0
        /// Documents that were here already.
        public var unchanged = 0
        /// Files that are something else, and what.
        public var passedOver: [String] = []
        /// Files and folders that cannot be read.
        public var problems: [FileError] = []
    }

    /// Documents that wait for one transaction: so many, or so many bytes.
    private static let batchCount = 200
    private static let batchBytes = 1 << 24

    /// Imports into this store.
    ///
    /// - Parameter actor: on whose behalf, for the log.
    public init(store: SutureStore, by actor: String = Workspace.actor) { (self.store, self.actor) = (store, actor) }

    /// Imports files, and all `*.json` in folders and the folders below.
    ///
    /// - Parameters:
    ///   - paths: files and folders.
    ///   - progress: is told how many files are done, and how many there are.
    /// - Throws: `StoreError`; files that cannot be read do not end the import but are in the report.
    public func run(_ paths: [String], progress: (Int, Int) -> Void = { _, _ in }) throws -> Report {
        let walk = FileWalk(paths)
        var report = Report()
        report.files = walk.files.count
        report.problems = walk.problems
        var batch: [NewAdvisory] = []
        var bytes = 0
        for (index, path) in walk.files.enumerated() {
            if let document = try read(path, waiting: batch, &report) {
                batch.append(document)
                bytes += document.bytes.count
            }
            if batch.count >= Self.batchCount || bytes >= Self.batchBytes {
                try save(&batch, &report)
                bytes = 0
            }
            progress(index + 1, walk.files.count)
        }
        try save(&batch, &report)
        return report
    }

    /// Imports one document from its bytes.
    ///
    /// - Parameter source: where it came from, for the record.
    /// - Returns: its tracking id, and whether it was not here before.
    /// - Throws: `FileError` when the bytes are no advisory.
    func add(_ bytes: [UInt8], source: String) throws -> (trackingID: String, isNew: Bool) {
        switch AdvisoryFile.read(bytes, path: source) {
        case .failed(let error): throw error
        case .other(let kind):
            throw FileError(.unusable, path: source, reason: "this is \(kind.name), not an advisory in CSAF")
        case .advisory(let document):
            var (batch, report) = ([NewAdvisory(document, sha256: Digest.sha256(bytes), path: source)], Report())
            try save(&batch, &report)
            return (document.id, report.imported > 0)
        }
    }

    /// Reads what advisories can be found by, of those that an earlier version of this program kept.
    static func readProperties(_ store: SutureStore) throws {
        while case let part = try store.advisories.withoutProperties(limit: 100), !part.isEmpty {
            for record in part {
                let document = try? store.document(of: record)
                try store.advisories.save(
                    document.map { AdvisoryProperties($0) } ?? AdvisoryProperties(), of: record.id)
            }
        }
    }

    /// The document of a file, unless it is known or none.
    private func read(_ path: String, waiting: [NewAdvisory], _ report: inout Report) throws -> NewAdvisory? {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.bytes(of: path)
        } catch {
            report.problems.append(error)
            return nil
        }
        let sha256 = Digest.sha256(bytes)
        if try !store.advisories.known(among: [sha256]).isEmpty || waiting.contains(where: { $0.sha256 == sha256 }) {
            report.unchanged += 1
            return nil
        }
        switch AdvisoryFile.read(bytes, path: path) {
        case .advisory(let document): return NewAdvisory(document, sha256: sha256, path: path)
        case .other(let kind): report.passedOver.append("\(path): passed over, this is \(kind.name)")
        case .failed(let error): report.problems.append(error)
        }
        return nil
    }

    private func save(_ batch: inout [NewAdvisory], _ report: inout Report) throws {
        guard !batch.isEmpty else { return }
        let outcomes = try store.advisories.save(batch, by: actor, isOlder: AdvisoryRevision.isOlder)
        for (document, outcome) in zip(batch, outcomes) {
            guard outcome.isNew else {
                report.unchanged += 1
                continue
            }
            report.imported += 1
            if document.findingCount > 0 { report.withFindings += 1 }
            if outcome.replaced != nil { report.newRevisions += 1 }
            if !outcome.isLatest { report.olderRevisions += 1 }
        }
        batch = []
    }
}
