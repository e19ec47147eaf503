import CSAF
import Inventory
import Store
import Synchronization
import Triage

/// What triage read in the words of advisories, by the digests of the documents: reading takes far longer than judging, and
/// the same document always says the same.
final class ReadFacts: Sendable {
    private let consequences = Mutex(RecentlyUsed<String, Consequence?>(room: 6000))
    private let functions = Mutex(RecentlyUsed<[String], Judgement<ClinicalFunction>?>(room: 40_000))
    private let known = Mutex(RecentlyUsed<String, [VulnerabilityFacts]>(room: 6000))

    /// Reads what there is to read of an advisory before anybody asks.
    func readAhead(_ record: AdvisoryRecord, catalog: KEVCatalog?, in store: SutureStore) throws {
        _ = try vulnerabilities(of: record, catalog: catalog, in: store)
        guard consequence(sha256: record.sha256) == nil else { return }
        keep(Consequence(try store.document(of: record)), sha256: record.sha256)
    }

    /// What the words of a device suggest that it does for a patient; nil where they do not tell.
    func function(of device: Device) -> Judgement<ClinicalFunction>? {
        let texts = [device[.clinicalFunction], device[.description], device[.model]]
        if let known = functions.withLock({ $0.find(texts) }) { return known }
        let places = ["the clinical function", "the description", "the model"]
        let made = ClinicalFunction.suggested(by: zip(texts, places).map { (text: $0, place: $1) })
        functions.withLock { $0.keep(made, as: texts, weight: 1) }
        return made
    }

    /// The vulnerabilities of an advisory, before anybody's answers.
    func vulnerabilities(
        of record: AdvisoryRecord, catalog: KEVCatalog?, in store: SutureStore
    ) throws -> [VulnerabilityFacts] {
        let key = "\(record.sha256) \(catalog?.version ?? "") \(catalog?.count ?? 0)"
        if let facts = known.withLock({ $0.find(key) }) { return facts }
        let document = try store.document(of: record)
        let facts = document.vulnerabilities.map { VulnerabilityFacts($0, in: document, catalog: catalog) }
        known.withLock { $0.keep(facts, as: key, weight: facts.count + 1) }
        return facts
    }

    /// What can happen, in the words of a document; nil where it does not say. The outer value is nil while nobody read
    /// it yet.
    func consequence(sha256: String) -> Consequence?? { consequences.withLock { $0.find(sha256) } }

    /// Keeps what a document says can happen.
    func keep(_ consequence: Consequence?, sha256: String) {
        consequences.withLock { $0.keep(consequence, as: sha256, weight: 1) }
    }
}
