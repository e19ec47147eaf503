import Foundation
import HTTPTypes
import Hub
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Store
import Synchronization
import Triage

@testable import HubWeb

/// A clock that a test sets.
final class TestClock: Sendable {
    private let now = Mutex(Instant("2026-03-02T08:00:00Z") ?? Instant(milliseconds: 0))

    var instant: Instant { now.withLock { $0 } }

    func advance(seconds: Int64) {
        now.withLock { $0 = $0.adding(seconds: seconds) }
    }
}

/// A hub of a test's own, behind its API: a database in a scratch folder, and one person of each role.
final class Harness: Sendable {
    let place: Workplace
    let clock = TestClock()
    let server: HubServer
    let passwords: [Role: String]
    let key: AuditKey
    private let folder: String

    static let password = "correct horse battery"

    static func make(
        _ settings: ServerSettings = ServerSettings(), fetch: @escaping DocumentFetch = DocumentFetcher().bytes
    ) async throws -> Harness {
        try await Harness(settings, fetch: fetch)
    }

    private init(_ settings: ServerSettings, fetch: @escaping DocumentFetch) async throws {
        let (path, clock) = (FileManager.default.temporaryDirectory.path + "/suture-\(UUID().uuidString)", clock)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        folder = path
        let store = try SutureStore.open(path: "\(path)/test.sqlite") { clock.instant.milliseconds }
        var policy = AccountPolicy()
        // Tests sign in hundreds of times; what hashing costs is not theirs to show.
        policy.passwordCost = PasswordHash.Cost(logRounds: 4, blockSize: 8, parallelism: 1)
        place = Workplace(
            store: store, policy: policy, clock: { clock.instant },
            exchangeKey: try ExchangeKey(file: "\(path)/test.exchange-key"),
            contactKeyFile: "\(path)/test.contact-key", fetch: fetch)
        key = try AuditKey(file: "\(path)/test.audit-key")
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        var settings = settings
        settings.requestsPerSecond = 0
        settings.signInsPerMinute = 0
        // A busy machine must not change what is answered.
        if settings.patience > 0 { settings.patience = 60 }
        server = HubServer(place: place, settings: settings, auditKey: key, logger: quiet)
        var passwords: [Role: String] = [:]
        for role in Role.allCases {
            _ = try await place.accounts.addLocally(
                NewUser(login: role.rawValue, name: role.title, roles: [role]), password: Self.password, actor: "test")
            passwords[role] = Self.password
        }
        self.passwords = passwords
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A file in the hub's folder.
    func scratch(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        return "\(folder)/\(name)"
    }

    /// The same database, as another program opens it.
    func another() throws -> SutureStore {
        try SutureStore.open(path: "\(folder)/test.sqlite") { [clock] in clock.instant.milliseconds }
    }

    /// A driver of its own on the same database.
    func driver() throws -> any SQLDriver { try SQLiteDriver(path: "\(folder)/test.sqlite") }

    /// The same hub as another server runs it, which has kept nothing in memory yet.
    func afresh(
        _ driver: any SQLDriver, _ work: @escaping @Sendable (API) async throws -> Void
    ) async throws {
        let store = try SutureStore(driver: driver) { [clock] in clock.instant.milliseconds }
        let other = Workplace(store: store, policy: place.policy, clock: { [clock] in clock.instant })
        let services = server.services
        let fresh = HubServer(place: other, settings: services.settings, auditKey: key, logger: services.logger)
        try await Application(router: fresh.router()).test(.router) { client in
            try await work(API(client: client, harness: self))
        }
    }

    /// The principal of a role.
    func principal(_ role: Role) async throws -> Principal {
        try await place.accounts.signIn(login: role.rawValue, password: Self.password).principal
    }

    /// A token of a role with these scopes.
    func token(_ role: Role, scopes: Set<Scope> = Set(Scope.allCases), days: Int64 = 30) async throws -> String {
        try place.accounts.makeToken(name: "test", scopes: scopes, days: days, as: try await principal(role)).secret
    }

    /// Runs requests against the routes, without a port.
    func run<Value: Sendable>(_ work: @escaping @Sendable (API) async throws -> Value) async throws -> Value {
        let application = Application(router: server.router())
        return try await application.test(.router) { client in try await work(API(client: client, harness: self)) }
    }
}

/// The API as a program uses it.
struct API: Sendable {
    let client: any TestClientProtocol
    let harness: Harness

    struct Reply: Sendable {
        var status: Int
        var headers: HTTPFields
        var bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }
        var version: String { headers[.eTag] ?? "" }

        /// The body as JSON.
        func json() throws -> JSONTree {
            JSONTree(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, body: String? = nil, type: String = "application/json",
        headers: [String: String] = [:]
    ) async throws -> Reply {
        var fields = HTTPFields()
        for (name, value) in headers { if let field = HTTPField.Name(name) { fields[field] = value } }
        if body != nil { fields[.contentType] = type }
        return try await client.execute(
            uri: path, method: method, headers: fields, body: body.map { ByteBuffer(string: $0) }
        ) { response in
            Reply(
                status: response.status.code, headers: response.headers, bytes: Array(response.body.readableBytesView))
        }
    }

    /// Somebody who uses the API with a token.
    func user(_ role: Role) async throws -> User {
        User(api: self, token: try await harness.token(role))
    }

    struct User: Sendable {
        let api: API
        let token: String

        func get(_ path: String) async throws -> Reply {
            try await api.send(.get, path, headers: ["Authorization": "Bearer \(token)"])
        }

        func post(
            _ path: String, _ body: String? = nil, version: String? = nil, type: String = "application/json",
            headers: [String: String] = [:]
        ) async throws -> Reply {
            var all = headers.merging(["Authorization": "Bearer \(token)"]) { one, _ in one }
            if let version { all["If-Match"] = version }
            return try await api.send(.post, path, body: body, type: type, headers: all)
        }

        /// Changes a case as it is now.
        func change(_ id: Int64, _ verb: String, _ body: String? = nil) async throws -> Reply {
            let version = try await get("/api/v1/cases/\(id)").version
            return try await post("/api/v1/cases/\(id)/\(verb)", body, version: version)
        }
    }
}

/// JSON that a test looks into.
struct JSONTree: @unchecked Sendable {
    // Never changed after it is read.
    let value: Any?

    init(_ value: Any?) { self.value = value is NSNull ? nil : value }

    subscript(_ name: String) -> JSONTree { JSONTree((value as? [String: Any])?[name]) }
    subscript(_ place: Int) -> JSONTree {
        guard let list = value as? [Any], list.indices.contains(place) else { return JSONTree(nil) }
        return JSONTree(list[place])
    }

    var string: String? { value as? String }
    var number: Int64? { (value as? NSNumber)?.int64Value }
    var bool: Bool? { value as? Bool }
    var list: [JSONTree] { (value as? [Any])?.map { JSONTree($0) } ?? [] }
    var names: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
}
