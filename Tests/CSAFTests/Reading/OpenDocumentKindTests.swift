import CSAF
import Foundation
import TestSupport
import Testing

@Suite("Telling CSAF from other JSON")
struct OpenDocumentKindTests {
    @Test(
        "the kind is told by the outermost members",
        arguments: [
            (#"{"document": {"csaf_version": "2.0"}}"#, OpenDocumentKind.csaf(version: "2.0")),
            (#"{"document": {"tracking": {}}}"#, .csaf(version: "")),
            (#"{"document": {"title": "not an advisory"}}"#, .other), (#"{"document": "2.0"}"#, .other),
            (#"{"feed": {"id": "x"}}"#, .rolie), (#"{"service": {}}"#, .rolie),
            (#"{"canonical_url": "x", "metadata_version": "2.0"}"#, .providerMetadata),
            (#"{"aggregator": {}, "canonical_url": "x"}"#, .aggregator),
            (#"{"bomFormat": "CycloneDX"}"#, .cycloneDX), (#"{"spdxVersion": "SPDX-2.3"}"#, .spdx),
            (#"{"@context": "https://openvex.dev/ns/v0.2.0"}"#, .openVEX),
            ("[]", .other), ("7", .other), ("{}", .other),
        ])
    func kinds(text: String, kind: OpenDocumentKind) throws {
        #expect(OpenDocumentKind(of: try JSONDocument(Array(text.utf8))) == kind)
    }

    @Test("other JSON is refused with its kind, so that it can be passed over")
    func refused() throws {
        let error = try #require(throws: CSAFError.self) { try Sample.document(#"{"feed": {}}"#) }
        #expect(error.code == .notCSAF(.rolie))
        #expect(error.reason == "this is a ROLIE feed, not a CSAF document")
    }

    @Test(
        "the feeds, metadata and lists of the OASIS examples are not taken for CSAF documents",
        .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func oasisOthers() throws {
        let folders: [(String, OpenDocumentKind)] = [
            ("ROLIE", .rolie), ("aggregator", .aggregator), ("provider-metadata", .providerMetadata),
        ]
        for (folder, kind) in folders {
            let files = CorpusDocuments.files("oasis-csaf-2.0-examples/\(folder)")
            #expect(!files.isEmpty)
            for file in files {
                let json = try JSONDocument([UInt8](Data(contentsOf: file)))
                #expect(OpenDocumentKind(of: json) == kind, "\(file.lastPathComponent)")
            }
        }
    }
}
