import Foundation
import HTTPTypes
import Hub
import Response
import Store
import Testing

@testable import HubWeb

@Suite("Pages of notices for staff")
struct NoticePagesTests {
    @Test("from preparing over letters and calls to coverage, by forms")
    func story() async throws {
        let stage = try await NoticeStage.make()
        let base = "/cases/\(stage.id)/notices"
        try await stage.harness.run { api in
            let mia = try await Browser.signedIn(api, as: .patientContact)
            let list = try await mia.get(base)
            #expect(list.text.contains("1 e-mail to send") && list.text.contains("1 letter to print"))
            #expect(list.text.contains("A patient whom the inventory does not name"))
            let reply1 = try await mia.send("\(base)/send", ["way": "email"])
            #expect(reply1.status == 303)
            let letters = try await mia.send("\(base)/letters")
            #expect(letters.status == 200 && letters.headers[.cacheControl] == "no-store")
            #expect(letters.text.contains("Hal Berg") && letters.text.contains("9 Oak Road"))
            #expect(letters.text.contains("class=\"code\"") && !letters.text.contains("<script"))
            #expect(!letters.text.contains("Rosa") && !letters.text.contains("SN-SECRET"))
            _ = try await mia.send("\(base)/posted", ["notice": "N2"])
            let called = try await mia.send("\(base)/N3/record", ["way": "call", "result": "unreachable"])
            #expect(called.status == 303)
            let after = try await mia.get(base)
            #expect(after.text.contains("Not reached") && after.text.contains("2 of 3 (66 %)"))
            #expect(after.text.contains("<svg class=\"chart coverage\""))
            let wrong = try await mia.send("\(base)/N1/record", ["way": "text", "result": "bounced"])
            #expect(wrong.status == 409 && wrong.text.contains("Nothing was sent"))
        }
    }

    @Test("a contact is looked at, handed out and erased; each is on record")
    func contacts() async throws {
        let stage = try await NoticeStage.make()
        try await stage.harness.run { api in
            let mia = try await Browser.signedIn(api, as: .patientContact)
            let page = try await mia.get("/contacts/DC-1")
            #expect(page.text.contains("Rosa Vidal") && page.headers[.cacheControl] == "no-store")
            let reply2 = try await mia.get("/contacts/DC-1/file")
            #expect(try reply2.json()["email"].string == "rosa@example.org")
            let reply3 = try await mia.send("/contacts/DC-1/erase")
            #expect(reply3.status == 303)
            let reply4 = try await mia.get("/contacts/DC-1")
            #expect(reply4.status == 404)
            let upload = try await mia.upload(
                "/contacts", field: "file", name: "c.csv", "reference,name\nDC-9,Ida Noor\nDC-9,Ida Noor")
            #expect(upload.status == 422 && upload.text.contains("Line 3") && !upload.text.contains("Ida"))
        }
        let kinds = try stage.harness.place.store.audit.list(AuditFilter(subject: "contact/DC-1")).map(\.kind)
        #expect(kinds == ["contact.seen", "contact.seen", "contact.erased"])
    }

    @Test("no page, answer, log line or export tells others of anybody", arguments: Role.allCases)
    func crawl(_ role: Role) async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        try await stage.harness.run { api in
            let browser = Browser(api)
            _ = try await browser.send(link, ["say": "help", "reason": "call", "action": "A1"])
            let staff = try await Browser.signedIn(api, as: .patientContact)
            _ = try await staff.send("/cases/\(stage.id)/notices/send", ["way": "email"])
            let user = try await api.user(role)
            var texts: [(String, String)] = []
            let reader = try await Browser.signedIn(api, as: role)
            for route in Pages.all where route.method == .get {
                guard let path = Self.path(route.path, stage.id), path != "/contacts/DC-1/file" else { continue }
                texts.append((path, try await reader.get(path).text))
            }
            for endpoint in Endpoints.all where endpoint.method == .get && !endpoint.path.hasSuffix("/changes") {
                guard let path = Self.path(endpoint.path, stage.id) else { continue }
                texts.append((path, try await user.get(path).text))
            }
            texts.append(("log", try stage.harness.place.store.audit.list(limit: 10_000).map { "\($0)" }.joined()))
            #expect(texts.count > 40)
            for (path, text) in texts {
                let mayTell = role == .patientContact && (path.contains("/notices") || path.contains("/contacts"))
                for word in NoticeStage.private_ where !mayTell {
                    #expect(!text.contains(word), "\(path) tells \(role) of \(word)")
                }
                // Serial numbers are the inventory's; notices never hold one.
                if path.contains("/notices") || path.contains("/contacts") || path == "log" || path.contains("/n/") {
                    for serial in NoticeStage.serials { #expect(!text.contains(serial), "\(path): \(serial)") }
                }
                #expect(!text.contains(link), "\(path) holds a link")
            }
        }
    }

    /// A path of a route with what is there; nil where nothing can be put in.
    private static func path(_ route: String, _ id: Int64) -> String? {
        let path = route.replacing("/cases/{id}", with: "/cases/\(id)").replacing("{reference}", with: "DC-1")
            .replacing("{notice}", with: "N1").replacing("/devices/{tag}", with: "/devices/P1")
            .replacing("/advisories/{id}", with: "/advisories/EX-1")
        return path.contains("{") ? nil : path
    }
}
