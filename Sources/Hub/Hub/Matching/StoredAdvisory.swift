import CSAF
import Exchange
import Matching
public import Store

/// The newest revision of an advisory in the database, read for matching.
struct StoredAdvisory: Sendable {
    /// Its number in the database.
    let id: Int64
    /// What matching needs of it.
    let content: AdvisoryContent
    /// The claimed product of each product id, the same in all advisories.
    let claimProducts: [String: String]

    /// Reads a document.
    init(_ document: CSAFDocument, id: Int64) {
        self.id = id
        content = AdvisoryContent(document)
        claimProducts = Dictionary(
            content.claims.map { ($0.productID, ConfirmedLinks.key(vendor: $0.vendor, name: $0.name)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The claimed product that a match is about: the one of its first product.
    func claimProduct(of match: Match) -> String {
        match.products.lazy.compactMap { claimProducts[$0] }.first ?? ""
    }
}

extension SutureStore {
    /// What an advisory calls its products, by product id.
    public func productNames(of record: AdvisoryRecord) throws -> [String: String] {
        let products = try document(of: record).productTree.products
        return Dictionary(products.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The document of an advisory as it is kept.
    ///
    /// - Throws: `StoreError`, of code `corrupt` when the bytes are no longer the advisory that was imported.
    func document(of record: AdvisoryRecord) throws -> CSAFDocument {
        do {
            let bytes = try advisories.bytes(sha256: record.sha256)
            guard record.format == RecallDocument.format else { return try CSAFDocument(bytes: bytes) }
            return try CSAFDocument(bytes: RecallDocument(bytes: bytes).csaf(id: record.trackingID))
        } catch let error as ReadingError {
            throw StoreError(
                .corrupt, "The recall \(record.trackingID) cannot be read: \(error).", advice: "Import it again.")
        } catch let error as CSAFError {
            throw StoreError(
                .corrupt, "The document of \(record.trackingID) cannot be read: \(error).", advice: "Import it again.")
        }
    }
}
