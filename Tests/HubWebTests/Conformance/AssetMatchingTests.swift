import Foundation
import Hub
import Store
import Testing

@testable import HubWeb

/// CSAF 2.0, conformance clause 13: the asset matching system.
@Suite("CSAF asset matching system")
struct AssetMatchingTests {
    static func loaded(_ api: API) async throws -> API.User {
        let user = try await api.user(.biomedicalEngineer)
        let inventory = try await user.post("/api/v1/imports", SmallDocument.inventory, type: "text/csv")
        #expect(inventory.status == 201, "\(inventory.text)")
        let advisory = try await user.post("/api/v1/advisories", SmallDocument().text)
        #expect(advisory.status == 201, "\(advisory.text)")
        return user
    }

    private static func tags(_ user: API.User, _ query: String = "") async throws -> [String] {
        let reply = try await user.get("/api/v1/advisories/NW-2026-1/devices?limit=50\(query)")
        return try reply.json()["items"].list.compactMap { $0["asset_tag"].string }.sorted()
    }

    @Test("a new document is matched with the devices that are here, at once")
    func newDocument() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            #expect(try await Self.tags(user) == ["A-1", "A-3"])
        }
    }

    @Test("a new device is matched with the documents that are here, at once")
    func newDevice() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            _ = try await user.post(
                "/api/v1/imports?mode=partial",
                "asset_tag,manufacturer,model,software_version\nA-9,Northwind,Tide 400,1.0\n", type: "text/csv")
            #expect(try await Self.tags(user) == ["A-1", "A-3", "A-9"])
        }
    }

    @Test("a new major version is matched at once", arguments: ["2.0.0", "1.1.0"])
    func majorVersion(_ version: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            var newer = SmallDocument()
            (newer.version, newer.bound) = (version, "< 2.5")
            _ = try await user.post("/api/v1/advisories", newer.text)
            #expect(try await Self.tags(user) == ["A-1", "A-2", "A-3"])
        }
    }

    @Test("the list of devices and products can be broadened and narrowed")
    func reach() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            #expect(try await Self.tags(user, "&verdict=affected") == ["A-1"])
            #expect(try await Self.tags(user, "&verdict=affected,needs_review,not_affected") == ["A-1", "A-2", "A-3"])
            let browser = try await Browser.signedIn(api, as: .auditor)
            let sure = try await browser.get("/advisories/NW-2026-1?reach=sure").text
            #expect(sure.contains("/devices/A-1\"") && !sure.contains("/devices/A-3\""))
            #expect(try await browser.get("/advisories/NW-2026-1?reach=all").text.contains("/devices/A-2\""))
        }
    }

    @Test("each of the four lists is there: of a product, a device, and an advisory its products and devices")
    func lists() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            _ = try await Self.loaded(api)
            let browser = try await Browser.signedIn(api, as: .auditor)
            let advisory = try await browser.get("/advisories/NW-2026-1").text
            #expect(advisory.contains("href=\"/devices/A-1\""))
            let product = try #require(advisory.firstMatch(of: /href="(\/products\/\d+)"/)).1
            #expect(try await browser.get(String(product)).text.contains("href=\"/advisories/NW-2026-1\""))
            #expect(try await browser.get("/devices/A-1").text.contains("href=\"/advisories/NW-2026-1\""))
        }
    }

    @Test(
        "a run by hand finds again what is missing, for documents and devices, one or several",
        arguments: [
            ("/advisories/match", ["advisory": "NW-2026-1"]), ("/devices/match", ["device": "A-1"]),
        ])
    func byHand(_ path: String, _ fields: [String: String]) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            try Self.forget(harness)
            #expect(try await Self.tags(user).isEmpty)
            let browser = try await Browser.signedIn(api, as: .securityAnalyst)
            _ = try await browser.get("/advisories")
            let reply = try await browser.send(path, fields.merging(["back": "/advisories"]) { one, _ in one })
            #expect(reply.status == 303)
            #expect(try await browser.get("/advisories").text.contains("Matched again"))
            #expect(try await Self.tags(user).contains("A-1"))
        }
    }

    @Test("runs by hand over lists are there for programs, too")
    func byHandLists() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            for (path, body) in [
                ("/api/v1/matches/advisories", #"{"advisories": ["NW-2026-1"]}"#),
                ("/api/v1/matches/devices", #"{"devices": ["A-1", "A-3"]}"#), ("/api/v1/devices/A-1/match", "{}"),
                ("/api/v1/advisories/NW-2026-1/match", "{}"),
            ] {
                try Self.forget(harness)
                #expect(try await user.post(path, body).status == 200)
                #expect(try await Self.tags(user).contains("A-1"), "\(path)")
            }
            #expect(try await user.post("/api/v1/matches/devices", #"{"devices": ["none"]}"#).status == 404)
        }
    }

    /// Takes the verdicts away, as nothing in the program does.
    private static func forget(_ harness: Harness) throws {
        _ = try harness.place.store.driver.write { try $0.execute("DELETE FROM verdicts") }
    }

    @Test("a matched device is marked for each vulnerability, and statistics count the marks")
    func statistics() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await Self.loaded(api)
            let id = try #require(
                try await user.post("/api/v1/cases", #"{"advisories": ["NW-2026-1"]}"#).json()["id"].number)
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            _ = try await browser.get("/cases/\(id)")
            let added = try await browser.send(
                "/cases/\(id)/add-action",
                [
                    "text": "Watch the rate.", "kind": "user_advice", "audience": "clinician", "free": "yes",
                    "source": "NW-2026-1", "seen": try await PageStoryTests.version(browser, "/cases/\(id)"),
                ])
            #expect(added.status == 303, "\(added.text)")
            let form = try await browser.get("/cases/\(id)/start-work").text
            let action = try #require(form.firstMatch(of: /<option value="([^"]+)"[^>]*>[^<]*Watch the rate/)).1
            let begun = try await browser.send(
                "/cases/\(id)/start-work",
                [
                    "device": "A-1", "action": String(action),
                    "seen": try await PageStoryTests.version(browser, "/cases/\(id)"),
                ])
            #expect(begun.status == 303, "\(begun.text)")
            let status = try await user.get("/api/v1/advisories/NW-2026-1/status").json()
            #expect(status["matching"].number == 2)
            let line = status["items"][0]
            #expect(line["vulnerability"].string == "CVE-2026-0001")
            #expect(line["devices"]["in_progress"].number == 1 && line["devices"]["not_remediated"].number == 1)
            #expect(try await browser.get("/advisories/NW-2026-1").text.contains("How far we are"))
        }
    }

    @Test("a newer revision whose remedy is unchanged brings no new match")
    func unchanged() async throws {
        try await Self.news(after: { $0.note = "Reworded: anyone nearby can change the rate." }, isNews: false)
    }

    @Test("a newer revision with another remedy for a matched product is a new match")
    func remedy() async throws {
        try await Self.news(after: { $0.remedy = "Update to 2.5." }, isNews: true)
    }

    @Test("a newer revision that touches further devices is a new match")
    func further() async throws {
        try await Self.news(after: { $0.bound = "< 2.5" }, isNews: true)
    }

    /// Whether somebody who read the first revision is shown the second as new.
    private static func news(after change: @Sendable @escaping (inout SmallDocument) -> Void, isNews: Bool) async throws
    {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await loaded(api)
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            _ = try await browser.get("/advisories")
            harness.clock.advance(seconds: 60)
            _ = try await browser.send("/advisories/read", ["advisory": "NW-2026-1", "back": "/advisories"])
            _ = try await browser.send("/seen")
            harness.clock.advance(seconds: 60)
            var newer = SmallDocument()
            newer.version = "2.0.0"
            change(&newer)
            #expect(try await user.post("/api/v1/advisories", newer.text).status == 201)
            let unread = try await browser.get("/advisories?unread=yes").text
            #expect(unread.contains("Northwind Tide pumps") == isNews)
            let today = try await browser.get("/").text
            #expect(today.contains("Advisory <bdi>NW-2026-1</bdi>") == isNews)
            #expect(try await user.get("/api/v1/advisories/NW-2026-1").json()["revision"].string == "2.0.0")
        }
    }
}
