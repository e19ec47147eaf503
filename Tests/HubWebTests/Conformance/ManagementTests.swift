import Foundation
import Hub
import Store
import Testing

@testable import HubWeb

/// CSAF 2.0, conformance clause 12: the management system.
@Suite("CSAF management system")
struct ManagementTests {
    static func loaded(_ api: API) async throws -> API.User {
        let user = try await api.user(.securityAnalyst)
        for document in SmallDocument.two {
            let reply = try await user.post("/api/v1/advisories", document.text)
            #expect(reply.status == 201, "\(reply.text)")
        }
        return user
    }

    static func ids(_ reply: API.Reply) throws -> [String] {
        try reply.json()["items"].list.compactMap { $0["tracking_id"].string }
    }

    /// Words of the second document's property.
    static let words: [AdvisoryProperty: String] = [
        .released: "2026-02", .firstReleased: "2025-02-01", .title: "beta MONITORS", .trackingID: "bb-2",
        .status: "final", .revision: "10.0", .history: "second thoughts", .publisher: "berg",
        .publisherCategory: "vendor", .publisherNamespace: "b.example", .category: "csaf_vex", .cve: "2026-1002",
        .vendor: "berg", .product: "beta", .version: "< 2.0", .identifier: "b-200", .productTree: "of 2020",
        .severity: "severe",
    ]

    @Test("advisories are found by every property", arguments: AdvisoryProperty.searchable)
    func filter(_ property: AdvisoryProperty) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            // Both documents are of one version of CSAF.
            let (words, expected) = property == .csafVersion ? ("2.0", 2) : (try #require(Self.words[property]), 1)
            let found = try await user.get("/api/v1/advisories?\(property.rawValue)=\(Address.encoded(words))")
            #expect(try Self.ids(found).count == expected && Self.ids(found).contains("BB-2"))
            let none = try await user.get("/api/v1/advisories?\(property.rawValue)=no-such-words")
            #expect(try Self.ids(none).isEmpty)
        }
    }

    @Test("advisories are sorted by every property, page by page", arguments: AdvisoryProperty.allCases)
    func sort(_ property: AdvisoryProperty) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            for (descending, expected) in [(false, ["AA-1", "BB-2"]), (true, ["BB-2", "AA-1"])] {
                let address = "/api/v1/advisories?limit=1&order=\(property.rawValue)&descending=\(descending)"
                let first = try await user.get(address)
                let next = try #require(try first.json()["next"].string)
                let second = try await user.get("\(address)&cursor=\(next)")
                #expect(try Self.ids(first) + Self.ids(second) == expected)
            }
        }
    }

    @Test("the page narrows by score, and keeps its conditions in its address")
    func page() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let browser = try await Browser.signedIn(api, as: .auditor)
            let text = try await browser.get("/advisories?score_from=9&vendor=berg&order=severity").text
            #expect(text.contains("Beta monitors") && !text.contains("Alpha pumps"))
            #expect(text.contains(#"name="vendor" value="berg""#))
            #expect(text.contains(#"<option value="severity" selected>"#))
            #expect(try await browser.get("/advisories?score_from=eleven").status == 400)
        }
    }

    @Test("somebody comments, others read it, and only its author takes it back")
    func comment() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let author = try await Browser.signedIn(api, as: .clinicalLead)
            let other = try await Browser.signedIn(api, as: .biomedicalEngineer)
            _ = try await author.get("/advisories/AA-1")
            #expect(try await author.send("/advisories/AA-1/comment", ["text": "Ward 3 has two."]).status == 303)
            let page = try await other.get("/advisories/AA-1").text
            #expect(page.contains("Ward 3 has two."))
            #expect(try await other.get("/advisories").text.contains("1 comment"))
            let action = try #require(
                try await author.get("/advisories/AA-1").text.firstMatch(
                    of: /\/advisories\/AA-1\/comments\/\d+\/take-back/)
            ).0
            _ = try await other.send(String(action))
            #expect(try await other.get("/advisories/AA-1").text.contains("Ward 3 has two."))
            _ = try await author.send(String(action))
            #expect(try await !other.get("/advisories/AA-1").text.contains("Ward 3 has two."))
        }
    }

    @Test("a mark of having read is a person's own, and can be undone")
    func read() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let reader = try await Browser.signedIn(api, as: .securityAnalyst)
            let other = try await Browser.signedIn(api, as: .auditor)
            _ = try await reader.get("/advisories")
            let reply = try await reader.send(
                "/advisories/read", ["advisory": "AA-1", "back": "/advisories?unread=yes"])
            #expect(reply.location == "/advisories?unread=yes")
            let mine = try await reader.get(reply.location).text
            #expect(!mine.contains("Alpha pumps") && mine.contains("Beta monitors") && mine.contains(">Undo</button>"))
            #expect(try await other.get("/advisories?unread=yes").text.contains("Alpha pumps"))
            _ = try await reader.send("/advisories/unread", ["advisory": "AA-1", "back": "/advisories"])
            #expect(try await reader.get("/advisories?unread=yes").text.contains("Alpha pumps"))
        }
    }

    @Test("what is taken out is hidden and not matched, keeps its bytes, and can be put back")
    func remove() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            let browser = try await Browser.signedIn(api, as: .securityAnalyst)
            _ = try await browser.get("/advisories/AA-1")
            _ = try await browser.send("/advisories/AA-1/remove", ["reason": " "])
            #expect(try await browser.get("/advisories/AA-1").text.contains("Write a reason first."))
            _ = try await browser.send("/advisories/AA-1/remove", ["reason": "It was a test."])
            #expect(try await !browser.get("/advisories").text.contains("Alpha pumps"))
            #expect(try await browser.get("/advisories/AA-1").text.contains("It was a test."))
            #expect(try await browser.get("/advisories/removed").text.contains("Alpha pumps"))
            #expect(try await user.get("/api/v1/advisories/AA-1").status == 410)
            #expect(try await user.post("/api/v1/matches/advisories", #"{"advisories": ["AA-1"]}"#).status == 410)
            _ = try await browser.send("/advisories/AA-1/restore")
            let document = try await user.get("/api/v1/advisories/AA-1/document")
            #expect(document.text == SmallDocument.two[0].text)
        }
    }

    @Test("a newer revision brings back what was taken out")
    func returns() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            _ = try await user.post("/api/v1/advisories/AA-1/removal", #"{"reason": "Not ours."}"#)
            var newer = SmallDocument.two[0]
            newer.version = "3.0.0"
            #expect(try await user.post("/api/v1/advisories", newer.text).status == 201)
            #expect(try await user.get("/api/v1/advisories/AA-1").json()["revision"].string == "3.0.0")
        }
    }

    @Test("what an open case rests on is not taken out")
    func inCase() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let id = try await StoryTests.opened(api)
            let user = try await api.user(.securityAnalyst)
            let reply = try await user.post(
                "/api/v1/advisories/\(StoryTests.advisory)/removal", #"{"reason": "Too much work."}"#)
            #expect(reply.status == 409 && reply.text.contains("Case \(id)"))
        }
    }

    @Test("the latest of several revisions is the one that lists and readers show, in whatever order they came")
    func latest() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await api.user(.securityAnalyst)
            for version in ["1.10.0", "1.2.0", "1.9.0"] {
                var document = SmallDocument()
                document.version = version
                _ = try await user.post("/api/v1/advisories", document.text)
            }
            let items = try await user.get("/api/v1/advisories").json()["items"].list
            #expect(items.map { $0["revision"].string } == ["1.10.0"])
        }
    }

    @Test("the difference between any two revisions is shown")
    func difference() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await api.user(.securityAnalyst)
            for (version, remedy) in [("1.0.0", "Wait."), ("1.1.0", "Update to 2.4."), ("2.0.0", "Update to 2.5.")] {
                var document = SmallDocument()
                (document.version, document.remedy) = (version, remedy)
                _ = try await user.post("/api/v1/advisories", document.text)
            }
            let browser = try await Browser.signedIn(api, as: .auditor)
            let last = try await browser.get("/advisories/NW-2026-1").text
            #expect(last.contains("Revision 1.1.0 to 2.0.0") && last.contains("Update to 2.5."))
            let first = try await browser.get("/advisories/NW-2026-1?from=1.0.0&to=1.1.0").text
            #expect(first.contains("Revision 1.0.0 to 1.1.0"))
        }
    }
}
