import Foundation
import HTTPTypes
import Hub
import TestSupport
import Testing

@testable import HubWeb

/// Every page × every role × every way of not being signed in, held against the table in `pages.csv`.
@Suite("Access to pages")
struct PageAccessTests {
    static func table() throws -> [AccessTableTests.Line] {
        let file = Corpora.checkout.appendingPathComponent("Tests/HubWebTests/Pages/pages.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.first == "method,path,\(AccessTableTests.columns.joined(separator: ","))")
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let allowed = zip(AccessTableTests.columns, cells.dropFirst(2)).filter { $0.1 == "yes" }.map(\.0)
            return AccessTableTests.Line(method: cells[0], path: cells[1], allowed: Set(allowed))
        }
    }

    @Test("the table names every page once, and no other")
    func isComplete() throws {
        let routes = try Self.table().map(\.route)
        let pages = Pages.all.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(routes).count == routes.count)
        #expect(Set(routes).symmetricDifference(pages) == [])
    }

    @Test("each role may do what the table says, and nothing else", arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        let harness = try await Harness.make()
        let table = try Self.table().filter { $0.path != "/sign-out" && !$0.path.hasPrefix("/sign-in") }
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: role)
            for line in table {
                let path = AccessTableTests.sample(line.path)
                let reply = line.method == "GET" ? try await browser.get(path) : try await browser.send(path)
                #expect((reply.status != 403) == line.allowed.contains(role.rawValue), "\(line.route): \(reply.status)")
                #expect(!reply.location.hasPrefix("/sign-in") || line.path == "/password", "\(line.route)")
            }
        }
    }

    @Test(
        "whoever is not signed in is sent to sign in, and nothing is done",
        arguments: AccessTableTests.Stranger.allCases)
    func strangers(_ stranger: AccessTableTests.Stranger) async throws {
        let harness = try await Harness.make()
        let table = try Self.table().filter { !$0.allowed.contains("anybody") }
        try await harness.run { api in
            let headers = try await AccessTableTests.headers(of: stranger, harness)
            for line in table {
                let method = HTTPRequest.Method(rawValue: line.method) ?? .get
                let reply = try await api.send(
                    method, AccessTableTests.sample(line.path), body: method == .get ? nil : "a=b",
                    type: "application/x-www-form-urlencoded", headers: headers)
                #expect(reply.status == 303 && reply.location.hasPrefix("/sign-in"), "\(line.route): \(reply.status)")
            }
        }
    }

    @Test("a form without the session's token changes nothing")
    func forged() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            let reply = try await browser.send("/sign-out", ["form_token": "none"])
            #expect(reply.status == 403)
            #expect(try await browser.get("/").status == 200)
        }
    }

    @Test("a form that a browser says another site sent changes nothing", arguments: ["cross-site", "same-site"])
    func elsewhere(_ site: String) async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let browser = try await Browser.signedIn(api, as: .biomedicalEngineer)
            #expect(try await browser.send("/sign-out", headers: ["Sec-Fetch-Site": site]).status == 403)
        }
    }
}
