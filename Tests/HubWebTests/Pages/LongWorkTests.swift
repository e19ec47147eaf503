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
