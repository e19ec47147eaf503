import CSAF
import Foundation
import TestSupport

/// The real documents, read once for all tests.
enum CorpusDocuments {
    /// Every CISA document by its file name, or the error that reading it gave.
    static let cisa: [(name: String, result: Result<CSAFDocument, any Error>)] = files("cisa-csaf/white")
        .filter { $0.lastPathComponent.hasPrefix("ics") || $0.lastPathComponent.hasPrefix("va-") }
        .map { url in (url.lastPathComponent, Result { try CSAFDocument(bytes: [UInt8](Data(contentsOf: url))) }) }

    /// The CISA documents that can be read.
    static let readable: [CSAFDocument] = cisa.compactMap { try? $0.result.get() }

    /// All JSON files below a folder of the data, sorted by path.
    static func files(_ folder: String) -> [URL] {
        let root = Corpora.data.appendingPathComponent(folder, isDirectory: true)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        return (all ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    }
}
