import Foundation
import HTTPTypes
import Hub
import Testing

@testable import HubWeb

@Suite("Pages of the house")
struct HousePageTests {
    /// A hub with an inventory and an advisory that touches it.
    static func loaded(_ api: API) async throws {
        let inventory = try await api.user(.biomedicalEngineer).post(
            "/api/v1/imports?name=inventory.csv", try StoryTests.example("inventory.csv"), type: "text/csv")
        #expect(inventory.status == 201)
        let document = try StoryTests.example("advisories/ecc-2022-0031.json")
        let imported = try await api.user(.securityAnalyst).post("/api/v1/advisories", document)
        #expect(imported.status == 201)
    }

    static func tag(_ api: API) async throws -> String {
        let answer = try await api.user(.auditor).get("/api/v1/advisories/\(StoryTests.advisory)/devices?limit=1")
        return try #require(try answer.json()["items"][0]["asset_tag"].string)
    }

    @Test("a device's page says which advisories touch it, why, and where each fact came from")
    func device() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            try await Self.loaded(api)
            let tag = try await Self.tag(api)
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let text = try await browser.get("/devices/\(tag)").text
            #expect(text.contains(StoryTests.advisory) && text.contains("inventory.csv"))
            #expect(text.contains(#"<ul class="small reasons"><li>"#))
        }
    }

    @Test("a later import shows what a fact was before")
    func history() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let user = try await api.user(.biomedicalEngineer)
            for (name, version) in [("first.csv", "1.0"), ("second.csv", "2.0")] {
                _ = try await user.post(
                    "/api/v1/imports?name=\(name)",
                    "asset_tag,manufacturer,model,software_version\nA1,Acme,Pump,\(version)\n",
                    type: "text/csv")
            }
            let browser = try await Browser.signedIn(api, as: .auditor)
            let text = try await browser.get("/devices/A1").text
            #expect(text.contains("<bdi>2.0</bdi>") && text.contains("<bdi>1.0</bdi>, until"))
            #expect(text.contains("first.csv") && text.contains("second.csv"))
        }
    }

    @Test("the search finds a device by its asset tag, and says so when nothing fits")
    func search() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            try await Self.loaded(api)
            let tag = try await Self.tag(api)
            let browser = try await Browser.signedIn(api, as: .clinicalLead)
            #expect(try await browser.get("/devices?text=\(tag)").text.contains("By number"))
            #expect(try await browser.get("/devices?text=no-such-thing").text.contains("No device fits."))
        }
    }

    @Test("an answer settles devices at once, and can be taken back")
    func review() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            try await Self.loaded(api)
            for name in ["advisories/ecc-2026-0007.json", "advisories/ecc-2026-0015.json"] {
                _ = try await api.user(.securityAnalyst).post("/api/v1/advisories", try StoryTests.example(name))
            }
            let browser = try await Browser.signedIn(api, as: .securityAnalyst)
            let before = try await browser.get("/review").text
            let value = try #require(
                before.components(separatedBy: #"name="question" value=""#).dropFirst().first?.prefix { $0 != "\"" })
            let sent = try await browser.send(
                "/review/different", ["question": String(value), "note": "Seen the label."])
            #expect(sent.status == 303)
            let after = try await browser.get("/review").text
            #expect(after.contains("judged anew") && after.contains("Seen the label."))
            #expect(!after.contains(#"name="question" value="\#(value)""#))
            _ = try await browser.send("/review/undo", ["answer": String(value)])
            #expect(try await browser.get("/review").text.contains(#"name="question" value="\#(value)""#))
        }
    }

    @Test("an inventory that is sent as a form tells what became of its rows")
    func upload() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let reply = try await browser.upload(
                "/imports/new", field: "file", name: "pumps.csv",
                "asset_tag,manufacturer,model\nA1,Acme,Pump\n,Acme,Pump\n")
            #expect(reply.status == 200 && reply.text.contains("pumps.csv"))
            #expect(reply.text.contains("Rows that were refused"))
            #expect(try await browser.get("/devices/A1").status == 200)
        }
    }

    @Test("a token's secret is shown once, works, and can be taken back")
    func token() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .auditor)
            let page = try await browser.send("/settings/tokens", ["name": "export", "scope": "read", "days": "30"])
            let secret = try #require(page.text.firstMatch(of: /<code class="secret">([^<]+)</)?.1)
            let headers = ["Authorization": "Bearer \(secret)"]
            #expect(try await api.send(.get, "/api/v1/devices", headers: headers).status == 200)
            let settings = try await browser.get("/settings").text
            #expect(!settings.contains(secret))
            let action = try #require(settings.firstMatch(of: /\/settings\/tokens\/\d+\/revoke/)?.0)
            _ = try await browser.send(String(action))
            #expect(try await api.send(.get, "/api/v1/devices", headers: headers).status == 401)
        }
    }

    @Test("an account is made, closed, and cannot be in both teams")
    func accounts() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .administrator)
            _ = try await browser.get("/settings/users")
            let made = try await browser.send(
                "/settings/users", ["login": "ada", "name": "Ada Byron", "role": Role.clinicalLead.rawValue])
            #expect(made.status == 200 && made.text.contains(#"class="secret""#))
            let again = try await browser.send(
                "/settings/users", ["login": "ada", "name": "Ada Byron", "role": Role.clinicalLead.rawValue])
            #expect(again.status == 422 && again.text.contains("Not done."))
            let list = try await browser.get("/settings/users").text
            let address = try #require(list.firstMatch(of: /href="(\/settings\/users\/\d+)"><bdi>Ada Byron/)?.1)
            let closed = try await browser.send(String(address), ["state": "closed"])
            #expect(closed.status == 303)
            #expect(try await browser.get(String(address)).text.contains("Open the account again"))
        }
    }

    @Test("a vendor's name is kept, and one that matching cannot read is not")
    func vendors() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .administrator)
            _ = try await browser.send("/settings/vendors", ["alias": "MiniMed Ltd", "vendor": "Medtronic"])
            #expect(try await browser.get("/settings").text.contains("<bdi>MiniMed Ltd</bdi>"))
            _ = try await browser.send("/settings/vendors", ["alias": "A = B", "vendor": "Medtronic"])
            #expect(try await browser.get("/settings").text.contains("Not done."))
        }
    }

    @Test("the log can be read, verified and taken along by an auditor")
    func audit() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .auditor)
            #expect(try await browser.get("/audit?actor=test").text.contains("account: made"))
            _ = try await browser.send("/audit/verify")
            #expect(try await browser.get("/audit").text.contains("The log is whole"))
            let export = try await browser.send("/audit/export")
            #expect(export.status == 200 && export.text.contains(#""type":"entry""#))
        }
    }

    @Test("the reports count a case, and every chart has its table")
    func reports() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (_, biomed, _) = try await PageStoryTests.opened(api)
            let text = try await biomed.get("/reports").text
            #expect(text.contains("Not ranked") && text.contains("2026-03"))
            #expect(text.components(separatedBy: "<svg class=\"chart\"").count == 3)
            #expect(text.components(separatedBy: "The same as a table").count == 4)
            let sheet = try await biomed.get("/reports/cases.csv")
            #expect(sheet.headers[.contentDisposition]?.contains("cases.csv") == true)
            #expect(sheet.text.hasPrefix("case,title,priority,phase"))
        }
    }

    @Test("every table of the reports is there as CSV, with a header and its lines")
    func reportFiles() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (_, biomed, _) = try await PageStoryTests.opened(api)
            let page = try await biomed.get("/reports").text
            for (name, head, lines) in [
                ("times", "priority,cases,overdue,median_seconds_to_identify", 5), ("coverage", "what,known,all", 5),
                ("history", "noted_at,devices,devices_with_version", 1), ("months", "month,opened,closed", 12),
                ("notices", "case,title,day,notices,attempted", 0),
            ] {
                let sheet = try await biomed.get("/reports/\(name).csv")
                #expect(sheet.text.hasPrefix(head), "\(name): \(sheet.text)")
                #expect(sheet.text.components(separatedBy: "\r\n").count == lines + 2, "\(name): \(sheet.text)")
                #expect(name == "notices" || page.contains("href=\"/reports/\(name).csv\""))
            }
        }
    }

    @Test("the share of known versions is noted by each import and each day, and drawn with its table")
    func trend() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            var browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            #expect(try await browser.get("/reports").text.contains("Nothing was noted yet."))
            _ = try await browser.upload("/imports/new", field: "file", name: "a.csv", SmallDocument.inventory)
            #expect(try await browser.get("/reports").text.contains("2026-03-02: 3 of 4 devices (75 %)"))
            for _ in 0..<2 {
                harness.clock.advance(seconds: 86_400)
                for _ in 0..<2 { try harness.place.noteCoverageOfDay() }
            }
            // Two days are longer than a session.
            browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let file = try await browser.get("/reports/history.csv").text
            #expect(file.components(separatedBy: "\r\n").count == 5)
            let page = try await browser.get("/reports").text
            #expect(page.contains("From 75 % on 2026-03-02 to 3 of 4 devices (75 %) on 2026-03-04"))
            #expect(page.contains("<polyline class=\"line-one\" points=\"44,52 "))
            #expect(page.components(separatedBy: "<td class=\"number\">75 %</td>").count == 4)
        }
    }
}
