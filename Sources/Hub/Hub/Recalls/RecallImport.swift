import CSAF
import Exchange
public import Store

/// Brings recalls of openFDA in as advisories. Recall database and enforcement reports are joined where number and event
/// are the same; each record is kept byte for byte.
public struct RecallImport: Sendable {
    private let store: SutureStore
    private let actor: String

    /// What became of a file.
    public struct Report: Sendable, Hashable {
        /// Records in the file.
        public var records = 0
        /// Recalls that were not here before.
        public var imported = 0
        /// Recalls of which something new is known.
        public var changed = 0
        /// Records that say nothing new.
        public var unchanged = 0
        /// Records that were passed over, and why.
        public var problems: [String] = []
        /// The tracking ids that are new or changed.
        public var trackingIDs: [String] = []
    }

    /// Imports into this store.
    public init(store: SutureStore, by actor: String = Workspace.actor) { (self.store, self.actor) = (store, actor) }

    /// Imports one file.
    ///
    /// - Throws: `ExchangeError.unreadable` where it is no file of openFDA; then nothing has changed.
    public func run(_ bytes: [UInt8], source: String) throws -> Report {
        let file: RecallFile
        do throws(ReadingError) {
            file = try RecallFile(bytes)
        } catch {
            throw ExchangeError.unreadable(error.description, pointer: error.place)
        }
        var report = Report()
        report.problems = file.problems.map(\.description)
        report.records = file.records.count
        var batch: [NewAdvisory] = []
        for (number, event, records) in Self.groups(file.records) {
            if let advisory = try advisory(number, event, records, source, &report) { batch.append(advisory) }
            if batch.count >= Self.portion { try save(&batch) }
        }
        try save(&batch)
        return report
    }

    /// Recalls that wait for one transaction.
    private static let portion = 200

    private func save(_ batch: inout [NewAdvisory]) throws {
        guard !batch.isEmpty else { return }
        _ = try store.advisories.save(batch, by: actor, isOlder: AdvisoryRevision.isOlder)
        batch = []
    }

    /// The records of one number and event together, in the order of the first of each.
    private static func groups(_ records: [RecallFile.Record]) -> [(
        number: String, event: String, records: [RecallFile.Kind: [UInt8]]
    )] {
        var order: [[String]] = []
        var groups: [[String]: [RecallFile.Kind: [UInt8]]] = [:]
        for record in records {
            let key = [record.number, record.event]
            if groups[key] == nil { order.append(key) }
            groups[key, default: [:]][record.kind] = record.bytes
        }
        return order.map { ($0[0], $0[1], groups[$0] ?? [:]) }
    }

    /// What is to be kept of the records of one recall; nil where they say nothing new, or cannot be read.
    private func advisory(
        _ number: String, _ event: String, _ records: [RecallFile.Kind: [UInt8]], _ source: String,
        _ report: inout Report
    ) throws -> NewAdvisory? {
        let (trackingID, known) = try known(number, event)
        do {
            let document = try RecallDocument(
                recall: records[.recall] ?? known?.document.record(.recall),
                enforcement: records[.enforcement] ?? known?.document.record(.enforcement))
            guard known?.document.bytes != document.bytes else {
                report.unchanged += 1
                return nil
            }
            let csaf = try CSAFDocument(bytes: document.csaf(id: trackingID))
            if known == nil { report.imported += 1 } else { report.changed += 1 }
            report.trackingIDs.append(trackingID)
            return NewAdvisory(
                recall: document, csaf, trackingID: trackingID, revision: (known?.revision ?? 0) + 1,
                sha256: Digest.sha256(document.bytes), path: source)
        } catch let error as ReadingError {
            report.problems.append("\(number): \(error)")
        } catch let error as CSAFError {
            report.problems.append("\(number): \(error)")
        }
        return nil
    }

    /// The recall of this number and event as it is here. A number that is here with another event is another recall.
    private func known(_ number: String, _ event: String) throws -> (
        trackingID: String, (document: RecallDocument, revision: Int)?
    ) {
        for trackingID in [number, "\(number) event \(event)"] {
            guard let latest = try store.advisories.latest(trackingID), latest.format == RecallDocument.format else {
                return (trackingID, nil)
            }
            let bytes = try store.advisories.bytes(sha256: latest.sha256)
            guard let document = try? RecallDocument(bytes: bytes) else { return (trackingID, nil) }
            if document.event == event || document.event.isEmpty || event.isEmpty {
                return (trackingID, (document, Int(latest.revision) ?? 0))
            }
        }
        return ("\(number) event \(event)", nil)
    }
}

extension NewAdvisory {
    /// What the store keeps of a recall.
    fileprivate init(
        recall document: RecallDocument, _ csaf: CSAFDocument, trackingID: String, revision: Int, sha256: String,
        path: String
    ) {
        self.init(
            trackingID: trackingID, revision: String(revision), sha256: sha256, bytes: document.bytes)
        currentReleaseDate = ReleaseDate.utc(csaf.meta.tracking.currentReleaseDate)
        title = csaf.meta.title
        publisher = csaf.meta.publisher.name
        severity = document.classification.lowercased()
        format = RecallDocument.format
        contentHash = csaf.contentHash.hexadecimal
        properties = AdvisoryProperties(csaf)
        sourcePath = path
    }
}
