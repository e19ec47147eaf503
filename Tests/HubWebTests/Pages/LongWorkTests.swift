import Hub
import Testing

@testable import HubWeb

/// Work that takes longer than a person waits.
@Suite("Long work")
struct LongWorkTests {
    private static func impatient() async throws -> Harness {
        var settings = ServerSettings()
        settings.patience = 0
        return try await Harness.make(settings)
    }

    @Test("it goes on though its page is left, and its address shows what came of it")
    func goesOn() async throws {
        let harness = try await Self.impatient()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let sent = try await browser.upload(
                "/imports/new", field: "file", name: "pumps.csv", SmallDocument.inventory)
            #expect(sent.status == 303 && sent.location.hasPrefix("/work/"))
            var page = try await browser.get(sent.location)
            while page.text.contains("data-under-way") {
                #expect(page.text.contains("You can leave this page"))
                await Task.yield()
                page = try await browser.get(sent.location)
            }
            #expect(page.status == 200 && page.text.contains("pumps.csv"))
            #expect(try await browser.get("/devices/A-1").status == 200)
        }
    }

    @Test("nobody waits for it to end: its page comes while it is under way")
    func comesBefore() async throws {
        // The document does not arrive before the test has seen the page.
        let (opened, opening) = AsyncStream.makeStream(of: Never.self)
        var settings = ServerSettings()
        settings.patience = 0
        let harness = try await Harness.make(settings) { _ in
            for await _ in opened {}
            return Array(SmallDocument().text.utf8)
        }
        _ = try harness.place.references.setFetchHosts(
            "csaf.example", as: try await harness.principal(.administrator))
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            _ = try await browser.get("/advisories/new")
            let sent = try await browser.send("/advisories/fetch", ["address": "https://csaf.example/a.json"])
            #expect(sent.status == 303 && sent.location.hasPrefix("/work/"), "\(sent.text)")
            #expect(try await browser.get(sent.location).text.contains("data-under-way"))
            opening.finish()
            var page = try await browser.get(sent.location)
            while page.text.contains("data-under-way") {
                await Task.yield()
                page = try await browser.get(sent.location)
            }
            #expect(page.location.contains("NW-2026-1"), "\(page.text)")
        }
    }

    @Test("nobody else sees it")
    func owner() async throws {
        let harness = try await Self.impatient()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let sent = try await browser.upload(
                "/imports/new", field: "file", name: "pumps.csv", SmallDocument.inventory)
            let other = try await Browser.signedIn(api, as: .administrator)
            #expect(try await other.get(sent.location).status == 404)
        }
    }

    @Test("what fails is said at its address")
    func fails() async throws {
        let harness = try await Self.impatient()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let sent = try await browser.upload("/advisories/new", field: "file", name: "a.json", "{}")
            var page = try await browser.get(sent.location)
            while page.text.contains("data-under-way") {
                await Task.yield()
                page = try await browser.get(sent.location)
            }
            #expect(page.status == 422 && page.text.contains("a.json"))
        }
    }
}
