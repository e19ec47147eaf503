import Foundation
import HTTPTypes
import Hub
import TestSupport
import Testing

@testable import HubWeb

@Suite("Pages")
struct PageStoryTests {
    /// A case of the MiniMed advisory, opened through forms; its address.
    static func opened(_ api: API) async throws -> (address: String, biomed: Browser, security: Browser) {
        let biomed = try await Browser.signedIn(api, as: .biomedicalEngineer)
        let security = try await Browser.signedIn(api, as: .securityAnalyst)
        let inventory = try await api.user(.biomedicalEngineer).post(
            "/api/v1/imports?name=inventory.csv", try StoryTests.example("inventory.csv"), type: "text/csv")
        #expect(inventory.status == 201)
        let document = try StoryTests.example("advisories/ecc-2022-0031.json")
        let imported = try await security.upload("/advisories/new", field: "file", name: "a.json", document)
        #expect(imported.status == 303, "\(imported.text)")
        let reply = try await biomed.send("/cases/new", ["advisory": StoryTests.advisory])
        #expect(reply.status == 303, "\(reply.text)")
        return (reply.location, biomed, security)
    }

    static func version(_ browser: Browser, _ address: String) async throws -> String {
        let text = try await browser.get("\(address)/hand-over").text
        return String(text.components(separatedBy: #"name="seen" value=""#).last?.prefix { $0 != "\"" } ?? "")
    }

    @Test("a page that was asked for comes after signing in")
    func next() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = Browser(api)
            let asked = try await browser.get("/cases?view=table")
            #expect(asked.location == "/sign-in?next=%2Fcases%3Fview%3Dtable")
            let signedIn = try await browser.send(
                "/sign-in", ["login": "auditor", "password": Harness.password, "next": "/cases?view=table"])
            #expect(signedIn.location == "/cases?view=table")
            #expect(try await browser.get(signedIn.location).status == 200)
        }
    }

    @Test("a wrong password is said so, and lets nobody in")
    func wrongPassword() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = Browser(api)
            let reply = try await browser.send("/sign-in", ["login": "auditor", "password": "wrong wrong wrong"])
            #expect(reply.status == 401 && reply.text.contains("The name or the password is wrong."))
            #expect(try await browser.get("/").location == "/sign-in")
        }
    }

    @Test("a plan needs a key of each team, given on the case's page")
    func keys() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, security) = try await Self.opened(api)
            let added = try await biomed.send(
                "\(address)/add-action",
                [
                    "text": "Switch Remote Bolus off.", "kind": "configuration", "audience": "patient", "free": "yes",
                    "source": StoryTests.advisory, "seen": try await Self.version(biomed, address),
                ])
            #expect(added.status == 303, "\(added.text)")
            for browser in [biomed, security] {
                let reply = try await browser.send(
                    "\(address)/agree-plan", ["plan": "1", "seen": try await Self.version(browser, address)])
                #expect(reply.location == "\(address)#keys", "\(reply.text)")
            }
            let page = try await biomed.get(address).text
            #expect(page.contains("Switch Remote Bolus off."))
            #expect(page.contains("completed the agreement on version 1 of the plan."))
        }
    }

    @Test("whoever was slower is shown what the other did, with their own text kept")
    func conflict() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, security) = try await Self.opened(api)
            let seen = try await Self.version(biomed, address)
            let first = try await security.send(
                "\(address)/hand-over", ["note": "Find the pumps at home.", "seen": seen])
            #expect(first.status == 303)
            let second = try await biomed.send("\(address)/hand-over", ["note": "Block the ports.", "seen": seen])
            #expect(second.status == 409)
            #expect(second.text.contains("Find the pumps at home."))
            #expect(second.text.contains("Block the ports."))
        }
    }

    @Test("a case says at its top what the problem is and what must happen now, in the words of its sources")
    func problem() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            let before = try await biomed.get(address).text
            #expect(before.contains("<strong>Now:</strong> Rank the case and find its devices."))
            #expect(before.contains("MiniMed 670G") && before.contains("of other kinds)"))
            #expect(before.contains("<q>Someone nearby while the pump is being paired"))
            #expect(before.contains("or slow or stop insulin delivery.</q>"))
            _ = try await biomed.send(
                "\(address)/add-action",
                [
                    "text": "Switch Remote Bolus off.", "kind": "configuration", "audience": "patient", "free": "yes",
                    "source": StoryTests.advisory, "seen": try await Self.version(biomed, address),
                ])
            #expect(try await biomed.get(address).text.contains("<strong>Now:</strong> Switch Remote Bolus off.</p>"))
        }
    }

    @Test("a case with many questions shows them page by page, each once")
    func manyQuestions() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let biomed = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let rows = (1...120).map { "Q-\($0),Northwind,Tide 400 TD-400 \(String(repeating: "x", count: $0)),,ICU" }
            let export = "asset_tag,manufacturer,model,software_version,department\n" + rows.joined(separator: "\n")
            _ = try await biomed.upload("/imports/new", field: "file", name: "a.csv", export)
            _ = try await biomed.upload("/advisories/new", field: "file", name: "a.json", SmallDocument().text)
            let address = try await biomed.send("/cases/new", ["advisory": "NW-2026-1"]).location
            var (seen, path) = (0, address)
            while true {
                let page = try await biomed.get(path).text
                seen += page.components(separatedBy: "/answer?").count - 1
                let next = page.components(separatedBy: "<a class=\"button\" href=\"").first {
                    $0.contains("further question")
                }
                guard let next else { break }
                path = String(next.prefix { $0 != "#" })
            }
            #expect(path == "\(address)?questions=3")
            #expect(seen == 120)
        }
    }

    @Test("the same form sent twice is carried out once")
    func twice() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            let task = ["team": "biomedical_engineering", "text": "Count the loaners.", "seen": "1"]
            for _ in 0..<2 { #expect(try await biomed.send("\(address)/add-task", task).status == 303) }
            let page = try await biomed.get(address).text
            #expect(page.components(separatedBy: "finish-task").count == 2)
        }
    }

    @Test("what is refused keeps what was typed, and says why")
    func refused() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            let reply = try await biomed.send("\(address)/not-applicable", ["reason": "It is a mock-up."])
            #expect(reply.status == 422)
            #expect(reply.text.contains("Choose at least one device.") && reply.text.contains("It is a mock-up."))
        }
    }

    @Test("hostile texts of a person stay texts on every page that shows them")
    func hostile() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            let evil = "<script>alert(1)</script>\"\u{301} onfocus=alert(1) autofocus \u{202E}"
            #expect(try await biomed.send("\(address)/comment", ["text": evil]).status == 303)
            for path in [address, "\(address)/timeline"] {
                let text = try await biomed.get(path).text
                #expect(text.contains("&lt;script&gt;alert(1)") && !text.contains("<script>alert"))
            }
        }
    }

    @Test("a browser gets a page, and a program a problem, where nothing is")
    func lost() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .auditor)
            let page = try await browser.get("/nothing", headers: ["Accept": "text/html"])
            #expect(page.status == 404 && page.text.contains("There is nothing here"))
            let problem = try await browser.get("/api/v1/nothing", headers: ["Accept": "text/html"])
            #expect(problem.headers[.contentType] == "application/problem+json")
        }
    }

    @Test("a page that did not change is not sent again, and the part for live updates has no layout")
    func unchanged() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            _ = try await biomed.get(address)
            let first = try await biomed.get(address)
            let again = try await biomed.get(address, headers: ["If-None-Match": first.headers[.eTag] ?? ""])
            #expect(again.status == 304 && again.bytes.isEmpty)
            let part = try await biomed.get(address, headers: ["X-Fragment": "main"]).text
            #expect(!part.contains("<html") && part.contains("data-part"))
        }
    }

    @Test("no page is heavier than 150 kB", arguments: ["/", "/cases", "/cases?view=table", "/advisories", "case"])
    func weight(_ path: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _) = try await Self.opened(api)
            let reply = try await biomed.get(path == "case" ? address : path)
            #expect(reply.status == 200 && reply.bytes.count < 150_000)
        }
    }

    @Test("assets are kept for long under addresses that name their content")
    func assets() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let site = try PageSite.shared.get()
            for name in ["app.css", "app.js", "icon.svg"] {
                let reply = try await api.send(.get, site.assets.address(name))
                #expect(reply.status == 200)
                #expect(reply.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(try await api.send(.get, "/assets/0/\(name)").status == 404)
            }
        }
    }
}
