import Foundation
import TestSupport
import Testing
import Triage

@Suite("Known exploited vulnerabilities")
struct KEVTests {
    private static let entry = """
        {"cveID": "CVE-2024-0001", "vendorProject": "Northwind", "product": "Tide", "vulnerabilityName": "Tide flaw",
         "dateAdded": "2024-03-01", "shortDescription": "Bad.", "requiredAction": "Patch.", "dueDate": "2024-03-22",
         "knownRansomwareCampaignUse": "Known"}
        """

    private static func catalogue(_ entries: String, count: Int = 1) -> String {
        """
        {"catalogVersion": "2024.03.01", "dateReleased": "2024-03-01T10:00:00.0000Z", "count": \(count),
         "vulnerabilities": [\(entries)]}
        """
    }

    @Test("an entry is found by its id in any case")
    func lookup() throws {
        let catalog = try KEVCatalog(bytes: Array(Self.catalogue(Self.entry).utf8))
        let entry = try #require(catalog[cve: "cve-2024-0001 "])
        #expect(entry.product == "Tide" && entry.knownRansomware)
        #expect(entry.added == Instant("2024-03-01") && entry.due == Instant("2024-03-22"))
        #expect(catalog[cve: "CVE-2024-0002"] == nil && catalog.count == 1 && catalog.version == "2024.03.01")
    }

    @Test("of two entries for one id the earlier due date counts")
    func twice() throws {
        let later = Self.entry.replacingOccurrences(of: "2024-03-22", with: "2024-05-01")
        for entries in ["\(Self.entry),\(later)", "\(later),\(Self.entry)"] {
            let catalog = try KEVCatalog(bytes: Array(Self.catalogue(entries, count: 2).utf8))
            #expect(catalog[cve: "CVE-2024-0001"]?.due == Instant("2024-03-22"))
        }
    }

    @Test(
        "what is no catalogue is refused with the place",
        arguments: [
            ("[]", ""), ("{\"vulnerabilities\": {}}", ""),
            (catalogue("{}"), "/vulnerabilities/0"),
            (catalogue(entry.replacingOccurrences(of: "2024-03-22", with: "soon")), "/vulnerabilities/0/dueDate"),
            (catalogue(entry.replacingOccurrences(of: "CVE-2024", with: "2024")), "/vulnerabilities/0/cveID"),
            (catalogue(entry.replacingOccurrences(of: "\"Tide\"", with: "7")), "/vulnerabilities/0/product"),
            (catalogue(entry, count: 2), "/count"),
        ])
    func refused(_ text: String, _ pointer: String) {
        let error = #expect(throws: KEVError.self) { try KEVCatalog(bytes: Array(text.utf8)) }
        #expect(error?.pointer == pointer)
    }

    @Test("a text that breaks off anywhere is refused and never traps")
    func truncated() {
        let bytes = Array(Self.catalogue(Self.entry).utf8)
        for length in 0..<bytes.count {
            #expect(throws: KEVError.self) { try KEVCatalog(bytes: Array(bytes[..<length])) }
        }
    }

    @Test("the real catalogue is read whole", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func real() throws {
        let file = Corpora.data.appendingPathComponent("kev/known_exploited_vulnerabilities.json")
        let catalog = try KEVCatalog(bytes: [UInt8](Data(contentsOf: file)))
        #expect(catalog.count == 1404 && catalog.version == "2025.08.25")
        #expect(catalog[cve: "CVE-2017-0144"]?.knownRansomware == true)
        #expect(catalog[cve: "CVE-2022-32537"] == nil)
    }
}
