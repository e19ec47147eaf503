import Foundation
import HTTPTypes
import Hub
import Testing

@testable import HubWeb

/// How the API speaks, whatever it is asked.
@Suite("The API's manners")
struct ProtocolTests {
    static let advisory = #"{"advisories": ["ECC-2022-0031"]}"#

    @Test("what is not there is answered with a problem that says so")
    func notFound() async throws {
        try await Harness.make().run { api in
            let user = try await api.user(.auditor)
            for path in ["/api/v1/cases/7", "/api/v1/devices/none", "/api/v1/advisories/none", "/nowhere"] {
                let reply = try await user.get(path)
                #expect(reply.status == 404)
                #expect(reply.headers[.contentType] == "application/problem+json")
                #expect(try reply.json()["code"].string?.isEmpty == false)
                #expect(try reply.json()["detail"].string?.hasSuffix(".") == true)
            }
        }
    }

    @Test(
        "a body that does not fit is answered with the place where it does not",
        arguments: [
            ("", ""), ("{", ""), ("[]", ""), ("{}", "/advisories"), (#"{"advisories": 1}"#, "/advisories"),
            (#"{"advisories": ["a", 2]}"#, "/advisories/1"), (#"{"advisories": ["a"], "title": 1}"#, "/title"),
        ])
    func badBody(_ body: String, _ pointer: String) async throws {
        try await Harness.make().run { api in
            let reply = try await api.user(.securityAnalyst).post("/api/v1/cases", body)
            #expect(reply.status == 400)
            #expect(try reply.json()["pointer"].string == pointer)
        }
    }

    @Test("a body of another kind is refused")
    func mediaType() async throws {
        try await Harness.make().run { api in
            let reply = try await api.user(.securityAnalyst).post("/api/v1/cases", Self.advisory, type: "text/plain")
            #expect(reply.status == 415)
        }
    }

    @Test("a body that is too large is refused before it is read")
    func tooLarge() async throws {
        try await Harness.make().run { api in
            let body = "{\"advisories\": [\"\(String(repeating: "a", count: 2 << 20))\"]}"
            let reply = try await api.user(.securityAnalyst).post("/api/v1/cases", body)
            #expect(reply.status == 413)
        }
    }

    @Test("the same request under the same key is carried out once and answered alike")
    func idempotency() async throws {
        try await Harness.make().run { api in
            let id = try await StoryTests.opened(api)
            let user = try await api.user(.securityAnalyst)
            let version = try await user.get("/api/v1/cases/\(id)").version
            let headers = ["Idempotency-Key": "one"]
            let path = "/api/v1/cases/\(id)/comments"
            let first = try await user.post(path, #"{"text": "Called the maker."}"#, version: version, headers: headers)
            let second = try await user.post(
                path, #"{"text": "Called the maker."}"#, version: version, headers: headers)
            #expect(first.status == 200 && second.status == 200)
            #expect(first.bytes == second.bytes && first.version == second.version)
            #expect(first.version != version)
            let other = try await user.post(path, #"{"text": "Another."}"#, version: first.version, headers: headers)
            #expect(other.status == 422)
            #expect(try other.json()["code"].string == "key-reused")
        }
    }

    @Test("a change of what somebody else changed meanwhile is answered, not carried out")
    func conflict() async throws {
        try await Harness.make().run { api in
            let id = try await StoryTests.opened(api)
            let (one, other) = (try await api.user(.securityAnalyst), try await api.user(.biomedicalEngineer))
            let path = "/api/v1/cases/\(id)/comments"
            let seen = try await one.get("/api/v1/cases/\(id)").version
            #expect(try await other.post(path, #"{"text": "First."}"#, version: seen).status == 200)
            let late = try await one.post(path, #"{"text": "Second."}"#, version: seen)
            #expect(late.status == 412)
            #expect(try await one.post(path, #"{"text": "Third."}"#).status == 428, "a version must be named")
            let events = try await one.get("/api/v1/cases/\(id)/events").json()["items"].list
            #expect(events.filter { $0["type"].string == "commented" }.count == 1)
        }
    }

    @Test("whoever has the version already gets no body")
    func notModified() async throws {
        try await Harness.make().run { api in
            let id = try await StoryTests.opened(api)
            let user = try await api.user(.auditor)
            let seen = try await user.get("/api/v1/cases/\(id)").version
            let again = try await api.send(
                .get, "/api/v1/cases/\(id)",
                headers: ["Authorization": "Bearer \(user.token)", "If-None-Match": seen])
            #expect(again.status == 304 && again.bytes.isEmpty)
        }
    }

    @Test("pages of a list follow each other without gap or double", arguments: [1, 7, 500])
    func pages(_ limit: Int) async throws {
        try await Harness.make().run { api in
            _ = try await StoryTests.opened(api)
            let user = try await api.user(.auditor)
            var (tags, cursor) = ([String](), "")
            repeat {
                let page = try await user.get("/api/v1/devices?limit=\(limit)&department=ICU\(cursor)").json()
                tags += page["items"].list.compactMap { $0["asset_tag"].string }
                cursor = page["next"].string.map { "&cursor=\($0)" } ?? ""
            } while !cursor.isEmpty
            #expect(!tags.isEmpty)
            #expect(tags == Set(tags).sorted())
        }
    }

    @Test("an advisory with an open case is not given a second one")
    func noTicketTwice() async throws {
        try await Harness.make().run { api in
            let id = try await StoryTests.opened(api)
            let again = try await api.user(.securityAnalyst).post("/api/v1/cases", Self.advisory)
            #expect(again.status == 409)
            #expect(try again.json()["case"].number == id)
        }
    }

    @Test(
        "every answer tells browsers to take nothing from elsewhere",
        arguments: ["/healthz", "/nowhere", "/api/v1/cases"])
    func headers(_ path: String) async throws {
        try await Harness.make().run { api in
            let reply = try await api.send(.get, path)
            let policy = reply.headers.text("Content-Security-Policy") ?? ""
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
            #expect(reply.headers.text("X-Content-Type-Options") == "nosniff")
        }
    }

    @Test("a list of evidence shows no file as a page")
    func evidenceIsNoPage() async throws {
        try await Harness.make().run { api in
            let user = try await api.user(.biomedicalEngineer)
            let added = try await user.post(
                "/api/v1/evidence?name=%3Cscript%3E.html", "<script>alert(1)</script>", type: "application/octet-stream"
            )
            let digest = try added.json()["sha256"].string ?? ""
            let file = try await user.get("/api/v1/evidence/\(digest)")
            #expect(file.text == "<script>alert(1)</script>")
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(file.headers.text("Content-Disposition")?.hasPrefix("attachment") == true)
            #expect(file.headers.text("Content-Disposition")?.contains("<") == false)
        }
    }
}
