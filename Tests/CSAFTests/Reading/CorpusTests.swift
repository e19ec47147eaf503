import CSAF
import Foundation
import TestSupport
import Testing

@Suite("Real documents", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct CorpusTests {
    @Test("all 2,379 CISA documents are read")
    func allRead() {
        #expect(CorpusDocuments.cisa.count == 2379)
        let failures = CorpusDocuments.cisa.filter { (try? $0.result.get()) == nil }
        #expect(failures.map(\.name) == [])
    }

    @Test("they hold nothing odd and nothing unknown")
    func clean() {
        #expect(CorpusDocuments.readable.flatMap { $0.readNotes.map(\.description) } == [])
        #expect(CorpusDocuments.readable.flatMap { $0.unknownMembers.map(\.pointer) } == [])
    }

    @Test("they hold 15,875 products on branches and 1,283 through relationships")
    func products() {
        var counts = [0, 0, 0]
        for product in CorpusDocuments.readable.flatMap(\.productTree.products) {
            switch product.origin {
            case .branch: counts[0] += 1
            case .fullProductName: counts[1] += 1
            case .relationship: counts[2] += 1
            }
        }
        #expect(counts == [15_875, 0, 1_283])
    }

    @Test("they make 16,904 claims: every product and state once")
    func claims() {
        var claims = 0
        var unclaimed = 0
        for document in CorpusDocuments.readable {
            let all = document.makeClaims()
            claims += all.claims.count
            unclaimed += all.unclaimedProducts.count
            var expected: Set<String> = []
            for list in document.vulnerabilities.flatMap(\.productStatus) {
                for id in list.productIDs { expected.insert("\(id) \(list.status)") }
            }
            #expect(Set(all.claims.map { "\($0.productID) \($0.status)" }) == expected)
            #expect(all.claims.count == expected.count)
        }
        #expect(claims == 16_904)
        #expect(unclaimed == 287)
    }

    @Test("every claim has a vendor, a name and a full name")
    func claimsAreNamed() {
        for document in CorpusDocuments.readable {
            for claim in document.claims where claim.vendor.isEmpty || claim.name.isEmpty || claim.fullName.isEmpty {
                Issue.record("\(document.id) \(claim.productID)")
            }
        }
    }

    @Test("a document compared with itself shows no difference")
    func selfDifference() {
        for document in CorpusDocuments.readable.prefix(200) {
            let difference = DocumentDifference(from: document, to: document)
            #expect(difference.lines == ["nothing changed"], "\(document.id)")
            #expect(!difference.affectedSetChanged && !difference.remedyChanged && difference.scoresChanged.isEmpty)
        }
    }

    @Test("all of them are the latest revision, in whatever order they come")
    func latest() {
        let documents = CorpusDocuments.readable
        #expect(CSAFDocument.latestRevisions(documents).count == documents.count)
        #expect(CSAFDocument.latestRevisions(documents + documents.reversed()).count == documents.count)
    }

    @Test("the OASIS examples are read without unknown members")
    func oasisExamples() throws {
        let files = CorpusDocuments.files("oasis-csaf-2.0-examples/csaf")
        #expect(files.count == 19)
        for file in files {
            let document = try CSAFDocument(bytes: [UInt8](Data(contentsOf: file)))
            #expect(document.unknownMembers == [], "\(file.lastPathComponent)")
            #expect(!document.productTree.products.isEmpty, "\(file.lastPathComponent)")
        }
    }

    @Test("the OASIS test documents, broken on purpose, are read or refused but never trap")
    func oasisTests() throws {
        let files = CorpusDocuments.files("oasis-csaf-2.0-tests")
        #expect(files.count > 100)
        for file in files {
            guard let document = try? CSAFDocument(bytes: [UInt8](Data(contentsOf: file))) else { continue }
            _ = document.makeClaims()
            _ = ProductAdvice(document)
            _ = document.contentHash
        }
    }
}
