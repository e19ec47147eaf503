import Inventory
import Matching
import Store
import Testing

@Suite("The version of the content")
struct ContentVersionTests {
    /// Changes that somebody can be shown.
    enum Change: String, CaseIterable, Sendable {
        case importOfDevices, importOfAdvisory, match, answer, answerTakenBack, vendorName, account, session, token, log

        func make(_ store: SutureStore) throws {
            let entry = NewAuditEntry(actor: "t", kind: "k", subject: "s")
            switch self {
            case .importOfDevices: try store.load([Samples.pump("N1")], mode: .partial)
            case .importOfAdvisory: try store.keep(Samples.advisory("N", "1", sha256: "n1"))
            case .match:
                try store.verdicts.record(
                    [AdvisoryMatch(advisoryID: 1, scope: .all(through: 1), verdicts: [Samples.verdict(1)])], rules: "r")
            case .answer: try store.confirmations.save(ContentVersionTests.answer)
            case .answerTakenBack:
                try store.confirmations.remove(
                    productKey: ContentVersionTests.answer.productKey,
                    claimProduct: ContentVersionTests.answer.claimProduct)
            case .vendorName: try store.vendorAliases.save(VendorAlias(alias: "a", vendor: "v", addedBy: "t"))
            case .account:
                _ = try store.users.add(UserRecord(login: "n", name: "n", roles: [], passwordHash: "")) { _ in entry }
            case .session: try store.sessions.add(ContentVersionTests.session("new"), audit: [entry])
            case .token:
                _ = try store.tokens.add(
                    TokenRecord(userID: 1, name: "n", scopes: [], tokenHash: "n", expiresAt: .max)
                ) { _ in entry }
            case .log: try store.audit.append([entry])
            }
        }
    }

    private static let answer = ReviewDecision(
        productKey: "k", claimProduct: "c", isSame: true, decidedBy: "t")

    private static func session(_ hash: String) -> SessionRecord {
        SessionRecord(tokenHash: hash, userID: 1, startedAt: 0, usedAt: 0, rotatedAt: 0, expiresAt: .max)
    }

    private static func prepare(_ store: SutureStore) throws {
        let entry = NewAuditEntry(actor: "t", kind: "k", subject: "s")
        try store.load([Samples.pump("A1")])
        try store.keep(Samples.advisory("X", "1", sha256: "x1"))
        _ = try store.users.add(UserRecord(login: "u", name: "u", roles: [], passwordHash: "")) { _ in entry }
        try store.sessions.add(session("old"), audit: [entry])
        try store.confirmations.save(answer)
    }

    @Test("moves on with every change", arguments: TestDatabase.Kind.allCases, Change.allCases)
    func moves(kind: TestDatabase.Kind, change: Change) throws {
        let store = try TestDatabase(kind).store()
        try Self.prepare(store)
        let before = try store.contentVersion()
        try change.make(store)
        #expect(try store.contentVersion() > before)
    }

    @Test("moves on with the change of another program", arguments: TestDatabase.Kind.shared, Change.allCases)
    func another(kind: TestDatabase.Kind, change: Change) throws {
        let database = try TestDatabase(kind)
        let store = try database.store()
        try Self.prepare(store)
        let other = try SutureStore(driver: database.another(), now: { 1 })
        let before = try store.contentVersion()
        try change.make(other)
        #expect(try store.contentVersion() > before)
    }

    @Test(
        "stays where nothing changed, and where only the use of a session was noted",
        arguments: TestDatabase.Kind.allCases)
    func stays(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try Self.prepare(store)
        let before = try store.contentVersion()
        try store.sessions.touch(tokenHash: "old", at: 5)
        try store.confirmations.remove(productKey: "no", claimProduct: "such")
        try store.confirmations.gather()
        #expect(try store.contentVersion() == before)
    }

    @Test("stays where a change was undone", arguments: TestDatabase.Kind.allCases)
    func undone(kind: TestDatabase.Kind) throws {
        struct Stop: Error {}
        let store = try TestDatabase(kind).store()
        try Self.prepare(store)
        let before = try store.contentVersion()
        #expect(throws: Stop.self) {
            try store.driver.write { connection in
                try connection.execute("DELETE FROM vendor_aliases")
                try connection.execute("DELETE FROM confirmations")
                throw Stop()
            }
        }
        #expect(try store.contentVersion() == before)
    }
}
