import Foundation
import HTTPTypes
import Hub
import Testing

@testable import HubWeb

@Suite("Signing in")
struct SignInTests {
    static func body(_ login: String, _ password: String = Harness.password) -> String {
        #"{"login": "\#(login)", "password": "\#(password)"}"#
    }

    static func cookie(_ reply: API.Reply) -> String {
        String((reply.headers.text("Set-Cookie") ?? "").prefix { $0 != ";" })
    }

    @Test("a session begins with a cookie that scripts and other sites never see")
    func cookie() async throws {
        try await Harness.make().run { api in
            let reply = try await api.send(.post, "/api/v1/session", body: Self.body("auditor"))
            #expect(reply.status == 201)
            let header = reply.headers.text("Set-Cookie") ?? ""
            #expect(header.contains("HttpOnly") && header.contains("SameSite=Strict"))
            let me = try await api.send(.get, "/api/v1/session", headers: ["Cookie": Self.cookie(reply)])
            #expect(try me.json()["login"].string == "auditor")
        }
    }

    @Test("a change with a cookie needs what only our own pages know")
    func forgery() async throws {
        try await Harness.make().run { api in
            let reply = try await api.send(.post, "/api/v1/session", body: Self.body("security-analyst"))
            let (cookie, token) = (Self.cookie(reply), try reply.json()["form_token"].string ?? "")
            let body = #"{"name": "t", "scopes": ["read"], "days": 1}"#
            let forged = try await api.send(.post, "/api/v1/tokens", body: body, headers: ["Cookie": cookie])
            #expect(forged.status == 403)
            #expect(try forged.json()["code"].string == "forged")
            let own = try await api.send(
                .post, "/api/v1/tokens", body: body, headers: ["Cookie": cookie, "X-Form-Token": token])
            #expect(own.status == 201)
        }
    }

    @Test("five wrong passwords lock the account, and a right one does not open it")
    func lockOut() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            for _ in 0..<5 {
                let reply = try await api.send(.post, "/api/v1/session", body: Self.body("auditor", "wrong"))
                #expect(reply.status == 401)
            }
            let locked = try await api.send(.post, "/api/v1/session", body: Self.body("auditor"))
            #expect(locked.status == 429)
            #expect(locked.headers.text("Retry-After") == "900")
            harness.clock.advance(seconds: 901)
            #expect(try await api.send(.post, "/api/v1/session", body: Self.body("auditor")).status == 201)
        }
    }

    @Test("an unknown name and a wrong password are answered alike")
    func noHint() async throws {
        try await Harness.make().run { api in
            let unknown = try await api.send(.post, "/api/v1/session", body: Self.body("nobody"))
            let wrong = try await api.send(.post, "/api/v1/session", body: Self.body("auditor", "wrong"))
            let (one, other) = (try unknown.json(), try wrong.json())
            #expect(one["detail"].string == other["detail"].string)
            #expect(unknown.status == 401 && wrong.status == 401)
        }
    }

    @Test("a session that is used ends after twelve hours all the same")
    func absoluteEnd() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            var cookie = Self.cookie(try await api.send(.post, "/api/v1/session", body: Self.body("auditor")))
            var hours = 0.0
            while hours < 13 {
                let reply = try await api.send(.get, "/api/v1/session", headers: ["Cookie": cookie])
                if reply.status == 401 { break }
                let renewed = Self.cookie(reply)
                if !renewed.isEmpty { cookie = renewed }
                harness.clock.advance(seconds: 20 * 60)
                hours += 1.0 / 3
            }
            #expect((11.9...12.1).contains(hours))
        }
    }

    @Test("a session's secret is replaced, and the old one ends a minute later")
    func rotation() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let old = Self.cookie(try await api.send(.post, "/api/v1/session", body: Self.body("auditor")))
            harness.clock.advance(seconds: 16 * 60)
            let new = Self.cookie(try await api.send(.get, "/api/v1/session", headers: ["Cookie": old]))
            #expect(!new.isEmpty && new != old)
            harness.clock.advance(seconds: 61)
            #expect(try await api.send(.get, "/api/v1/session", headers: ["Cookie": old]).status == 401)
            #expect(try await api.send(.get, "/api/v1/session", headers: ["Cookie": new]).status == 200)
        }
    }

    @Test("signing out ends the session on the server")
    func signOut() async throws {
        try await Harness.make().run { api in
            let reply = try await api.send(.post, "/api/v1/session", body: Self.body("auditor"))
            let headers = [
                "Cookie": Self.cookie(reply), "X-Form-Token": try reply.json()["form_token"].string ?? "",
            ]
            #expect(try await api.send(.delete, "/api/v1/session", headers: headers).status == 204)
            #expect(try await api.send(.get, "/api/v1/session", headers: headers).status == 401)
        }
    }

    @Test("a password that somebody else made opens nothing but its own replacement")
    func mustChange() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let admin = try await api.user(.administrator)
            let added = try await admin.post(
                "/api/v1/users", #"{"login": "new", "name": "New", "roles": ["auditor"]}"#)
            #expect(added.status == 201, "\(added.text)")
            let password = try added.json()["password"].string ?? ""
            let reply = try await api.send(.post, "/api/v1/session", body: Self.body("new", password))
            let headers = [
                "Cookie": Self.cookie(reply), "X-Form-Token": try reply.json()["form_token"].string ?? "",
            ]
            #expect(try await api.send(.get, "/api/v1/cases", headers: headers).status == 403)
            let change = #"{"old": "\#(password)", "new": "a much better one"}"#
            #expect(
                try await api.send(.put, "/api/v1/session/password", body: change, headers: headers).status == 204)
            #expect(
                try await api.send(.post, "/api/v1/session", body: Self.body("new", "a much better one")).status == 201)
        }
    }

    @Test("one person cannot be given both teams")
    func bothTeams() async throws {
        try await Harness.make().run { api in
            let reply = try await api.user(.administrator).post(
                "/api/v1/users",
                #"{"login": "both", "name": "B", "roles": ["biomedical-engineer", "security-analyst"]}"#)
            #expect(reply.status == 422)
            #expect(try reply.json()["code"].string == "both-teams")
        }
    }

    @Test("the last administrator cannot be closed")
    func lastAdministrator() async throws {
        try await Harness.make().run { api in
            let admin = try await api.user(.administrator)
            let users = try await admin.get("/api/v1/users").json()["items"].list
            let own = try #require(users.first { $0["login"].string == "administrator" })
            let id = own["id"].number ?? 0
            let version = try await admin.get("/api/v1/users/\(id)").version
            let reply = try await api.send(
                .patch, "/api/v1/users/\(id)", body: #"{"closed": true}"#,
                headers: ["Authorization": "Bearer \(admin.token)", "If-Match": version])
            #expect(reply.status == 409)
        }
    }

    @Test("a token gives no more than its scopes, and nothing once taken back")
    func tokens() async throws {
        try await Harness.make().run { api in
            let analyst = try await api.user(.securityAnalyst)
            let made = try await analyst.post("/api/v1/tokens", #"{"name": "r", "scopes": ["read"], "days": 30}"#)
            let reader = API.User(api: api, token: try made.json()["secret"].string ?? "")
            #expect(try await reader.get("/api/v1/cases").status == 200)
            let refused = try await reader.post("/api/v1/cases", ProtocolTests.advisory)
            #expect(try refused.json()["code"].string == "scope-missing")
            let id = try made.json()["token"]["id"].number ?? 0
            let gone = try await api.send(
                .delete, "/api/v1/tokens/\(id)", headers: ["Authorization": "Bearer \(analyst.token)"])
            #expect(gone.status == 204)
            #expect(try await reader.get("/api/v1/cases").status == 401)
            let list = try await analyst.get("/api/v1/tokens")
            #expect(!list.text.contains(reader.token), "the secret is shown once")
        }
    }
}
