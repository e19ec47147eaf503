import Foundation
import HTTPTypes
import Hub
import Response
import Store
import Testing

@testable import HubWeb

@Suite("Personal pages")
struct PersonalPageTests {
    @Test("need no account and no script, are kept by nobody, and name nobody")
    func page() async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        try await stage.harness.run { api in
            let reply = try await api.send(.get, link)
            #expect(reply.status == 200)
            #expect(reply.headers[.cacheControl] == "no-store" && reply.headers[.eTag] == nil)
            #expect(reply.headers.text("Referrer-Policy") == "no-referrer")
            #expect(reply.headers.text("X-Robots-Tag")?.contains("noindex") ?? false)
            #expect(reply.headers[.setCookie] == nil)
            #expect(reply.text.contains("lang=\"es\"") && reply.text.contains("Apague el bolo remoto"))
            #expect(!reply.text.contains("<script") && !reply.text.contains("/api/"))
            for word in NoticeStage.serials + NoticeStage.private_ + ["DC-1", "P1"] {
                #expect(!reply.text.contains(word), "\(word)")
            }
        }
    }

    @Test("show one step at a time, and the fallback says in which language it is")
    func steps() async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        try await stage.harness.run { api in
            let browser = Browser(api)
            let first = try await browser.get(link)
            #expect(!first.text.contains("Keep the pump with you."))
            let answer = try await browser.send(link, ["say": "done", "action": "A1"])
            #expect(answer.status == 303 && answer.location == "\(link)?said=done")
            let second = try await browser.get(answer.location)
            #expect(second.text.contains("Keep the pump with you.") && second.text.contains("inglés"))
            #expect(second.text.contains("Ya lo anotamos"))
            _ = try await browser.send(link, ["say": "done", "action": "A2"])
            let reply1 = try await browser.get(link)
            #expect(reply1.text.contains("Ya lo hizo todo"))
        }
    }

    @Test("“need help” is a task for patient-contact staff at once")
    func help() async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        try await stage.harness.run { api in
            let browser = Browser(api)
            let ask = try await browser.get("\(link)?ask=help")
            #expect(ask.text.contains("name=\"reason\""))
            _ = try await browser.send(link, ["say": "help", "reason": "strange", "action": "A1"])
            let staff = try await Browser.signedIn(api, as: .patientContact)
            let reply2 = try await staff.get("/")
            #expect(reply2.text.contains("The device did something strange"))
            let page = try await staff.get("/cases/\(stage.id)/notices").text
            #expect(page.contains("Help is needed"))
            let calls = try await staff.get("/cases/\(stage.id)/notices/calls")
            #expect(calls.text.contains("Rosa Vidal") && calls.headers[.cacheControl] == "no-store")
        }
    }

    @Test("“this is not mine” thanks, and the link leads nowhere from then on")
    func notTheirs() async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        try await stage.harness.run { api in
            let browser = Browser(api)
            let reply3 = try await browser.get("\(link)?ask=not-mine")
            #expect(reply3.text.contains("¿No es su aparato?"))
            let reply4 = try await browser.send(link, ["say": "not-mine"])
            #expect(reply4.text.contains("Lo vamos a ver"))
            let reply5 = try await browser.get(link)
            #expect(reply5.status == 404)
        }
    }

    @Test("a link that ended, was taken back, altered or guessed shows the same page, byte for byte")
    func gone() async throws {
        let stage = try await NoticeStage.make()
        let (revoked, ended) = (try await stage.link("N1"), try await stage.link("N2"))
        let mia = try await stage.harness.principal(.patientContact)
        try stage.harness.place.notices.takeBack("N1", on: stage.id, as: mia)
        let good = try await stage.link("N1")
        let altered = good.dropLast() + (good.hasSuffix("A") ? "Q" : "A")
        try await stage.harness.run { api in
            let strange = try await api.send(.get, "/n/AAAAAAAAAAAAAAAAAAAAAA")
            var replies = [strange]
            for path in [revoked, String(altered), "/n/x", "/n/%00", "/n/..", revoked + "?ask=help"] {
                replies.append(try await api.send(.get, path))
            }
            stage.harness.clock.advance(seconds: 61 * 86_400)
            replies.append(try await api.send(.get, ended))
            replies.append(
                try await api.send(
                    .post, ended, body: "say=done&action=A1", type: "application/x-www-form-urlencoded"))
            for reply in replies {
                #expect(reply.status == 404 && reply.bytes == strange.bytes)
            }
            for word in NoticeStage.serials + NoticeStage.private_ + ["Brook", "DC-1", "Remote Bolus"] {
                #expect(!strange.text.contains(word))
            }
        }
    }

    @Test("10,000 guesses are refused and put on record")
    func guesses() async throws {
        let stage = try await NoticeStage.make()
        let link = try await stage.link()
        var random = SystemRandomNumberGenerator()
        let tokens = (0..<10_000).map { _ in
            let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            return Data(bytes).base64EncodedString().prefix(22).replacing("+", with: "-").replacing("/", with: "_")
        }
        try await stage.harness.run { api in
            var statuses: [Int: Int] = [:]
            for token in tokens { statuses[try await api.send(.get, "/n/\(token)").status, default: 0] += 1 }
            #expect(statuses == [404: 20, 429: 9980])
            // From there not even a good link is answered for a while.
            let reply6 = try await api.send(.get, link)
            #expect(reply6.status == 429)
            stage.harness.clock.advance(seconds: 601)
            let reply7 = try await api.send(.get, link)
            #expect(reply7.status == 200)
        }
        let lines = try stage.harness.place.store.audit.list(AuditFilter(subject: "security"))
        #expect(lines.map(\.kind) == Array(repeating: "security.links_guessed", count: 4))
        #expect(lines.last?.body.contains("\"10000\"") ?? false)
        #expect(lines.allSatisfy { line in !tokens.contains { line.body.contains($0) } })
    }
}
