import HTTPTypes
import Hub
import Testing

@testable import HubWeb

/// Links to files of the API, as browsers follow them.
@Suite("Files that are refused")
struct RefusedFileTests {
    private static let accept = ["Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"]

    @Test("a browser is shown a page, with the menu and the reason")
    func page() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            for path in ["/api/v1/cases/999/vex", "/api/v1/cases/999/work-orders", "/fhir/Device/none"] {
                let reply = try await browser.get(path, headers: Self.accept)
                #expect(reply.status == 404 && reply.text.contains("<h1>There is nothing here</h1>"), "\(path)")
                #expect(reply.headers[.contentType] == "text/html; charset=utf-8")
                #expect(reply.text.contains("href=\"/cases\""))
            }
        }
    }

    @Test("somebody without the right is told so on a page")
    func forbidden() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .clinicalLead)
            let reply = try await browser.get("/api/v1/audit", headers: Self.accept)
            #expect(reply.status == 403 && reply.text.contains("<h1>This is not yours to do</h1>"), "\(reply.text)")
        }
    }

    @Test("whoever is not signed in signs in first, and comes back to the file")
    func signIn() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let reply = try await Browser(api).get("/api/v1/cases/1/vex?format=openvex", headers: Self.accept)
            #expect(reply.status == 303)
            #expect(reply.location == "/sign-in?next=%2Fapi%2Fv1%2Fcases%2F1%2Fvex%3Fformat%3Dopenvex")
        }
    }

    @Test("programs keep the JSON, with a token or with a session", arguments: ["*/*", "application/json"])
    func programs(accept: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let session = try await browser.get("/api/v1/cases/999/vex", headers: ["Accept": accept])
            #expect(session.headers[.contentType] == "application/problem+json")
            let token = try await harness.token(.biomedicalEngineer)
            let headers = Self.accept.merging(["Authorization": "Bearer \(token)"]) { one, _ in one }
            let reply = try await api.send(.get, "/api/v1/cases/999/vex", headers: headers)
            #expect(reply.status == 404 && reply.headers[.contentType] == "application/problem+json")
        }
    }
}
