import Foundation
import HTTPTypes
import Hub
import TestSupport
import Testing

@testable import HubWeb

/// Every route × every role × every way of being signed in, held against the table in `access.csv`.
@Suite("The access table")
struct AccessTableTests {
    /// One line of the table: a route, and who may use it.
    struct Line: Sendable {
        var method: String
        var path: String
        var allowed: Set<String>

        var route: String { "\(method) \(path)" }
    }

    static let columns = ["anybody"] + Role.allCases.map(\.rawValue)

    static func table() throws -> [Line] {
        let file = Corpora.checkout.appendingPathComponent("Tests/HubWebTests/access.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.first == "method,path,\(columns.joined(separator: ","))")
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let allowed = zip(columns, cells.dropFirst(2)).filter { $0.1 == "yes" }.map(\.0)
            return Line(method: cells[0], path: cells[1], allowed: Set(allowed))
        }
    }

    /// A path that names things that are not there: who may ask is answered first.
    static func sample(_ path: String) -> String {
        path.replacing("{id}", with: "999999").replacing("{sha256}", with: String(repeating: "0", count: 64))
            .split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") ? "none" : String($0) }.joined(separator: "/")
    }

    static func ask(_ api: API, _ line: Line, headers: [String: String]) async throws -> Int {
        var headers = headers
        headers["If-Match"] = "\"1\""
        let method = HTTPRequest.Method(rawValue: line.method) ?? .get
        return try await api.send(method, sample(line.path), body: method == .get ? nil : "{}", headers: headers).status
    }

    @Test("the table names every route once, and no other")
    func isComplete() throws {
        let routes = try Self.table().map(\.route)
        let endpoints = Endpoints.all.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(routes).count == routes.count)
        #expect(Set(routes).symmetricDifference(endpoints) == [])
    }

    @Test("each role may do what the table says, and nothing else", arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        let harness = try await Harness.make()
        let table = try Self.table().filter { !$0.path.hasSuffix("/changes") }
        try await harness.run { api in
            let token = try await harness.token(role)
            for line in table {
                let status = try await Self.ask(api, line, headers: ["Authorization": "Bearer \(token)"])
                let mayPass = line.allowed.contains(role.rawValue) || line.allowed.contains("anybody")
                #expect(
                    (status != 401 && status != 403) == mayPass || line.path == "/api/v1/session",
                    "\(line.route): \(status)")
            }
        }
    }

    enum Stranger: String, CaseIterable, Sendable {
        case nobody, wrongToken, endedToken, wrongSession, endedSession, tokenWithoutScope
    }

    static func headers(of stranger: Stranger, _ harness: Harness) async throws -> [String: String] {
        switch stranger {
        case .nobody: return [:]
        case .wrongToken: return ["Authorization": "Bearer suture_none"]
        case .wrongSession: return ["Cookie": "suture_session=none"]
        case .tokenWithoutScope:
            let token = try await harness.token(.auditor, scopes: [.audit])
            return ["Authorization": "Bearer \(token)"]
        case .endedToken:
            let token = try await harness.token(.administrator, days: 1)
            harness.clock.advance(seconds: 2 * 86_400)
            return ["Authorization": "Bearer \(token)"]
        case .endedSession:
            let signedIn = try await harness.place.accounts.signIn(
                login: Role.administrator.rawValue, password: Harness.password)
            harness.clock.advance(seconds: 31 * 60)
            return ["Cookie": "suture_session=\(signedIn.newSecret ?? "")", "X-Form-Token": signedIn.formToken]
        }
    }

    @Test("whoever is not signed in reaches only what is open to anybody", arguments: Stranger.allCases)
    func strangers(_ stranger: Stranger) async throws {
        let harness = try await Harness.make()
        let table = try Self.table().filter { !$0.allowed.contains("anybody") }
        try await harness.run { api in
            let headers = try await Self.headers(of: stranger, harness)
            for line in table where stranger != .tokenWithoutScope || !line.path.contains("/audit") {
                let status = try await Self.ask(api, line, headers: headers)
                #expect(status == (stranger == .tokenWithoutScope ? 403 : 401), "\(line.route): \(status)")
            }
        }
    }
}
