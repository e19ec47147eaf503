import Exchange
import Foundation
import Store
import Synchronization
import Testing
import Triage

@testable import Hub

/// What receivers got, as a test sees it.
private final class Receivers: Sendable {
    private let taken = Mutex<[String: [String]]>([:])

    func take(_ request: WebhookTransport.Request) {
        let id = request.headers.first { $0.name == WebhookSignature.idHeader }?.value ?? ""
        taken.withLock { $0[request.url.host ?? "", default: []].append(id) }
    }

    func got(_ host: String) -> [String] { taken.withLock { $0[host] ?? [] } }
}

@Suite("Delivering webhooks")
struct WebhookCourierTests {
    private let time = MovingTime(1_770_000_000_000)
    private let place: Workplace
    private let receivers = Receivers()
    private static let administrator = Principal(userID: 0, login: "test", name: "Test", roles: [.administrator])

    init() throws {
        let time = time
        let store = try SutureStore(driver: SQLiteDriver(inMemory: .init()), now: { time.value })
        place = Workplace(
            store: store, clock: { Instant(milliseconds: time.value) },
            exchangeKey: ExchangeKey(seed: Array(repeating: 7, count: 32)))
    }

    @discardableResult
    private func receiver(_ host: String, topics: [String] = ["case"]) throws -> Int64 {
        try place.webhooks.add(
            name: host, url: "https://\(host)/in", topics: topics, as: Self.administrator
        ).record.id
    }

    private func change(_ subjects: [String]) throws {
        try place.store.audit.append(
            subjects.map { NewAuditEntry(actor: "ada", kind: "\($0.prefix { $0 != "/" }).changed", subject: $0) })
    }

    private func courier(_ answer: @escaping @Sendable (String) async -> WebhookOutcome) -> WebhookCourier {
        let receivers = receivers
        let transport = WebhookTransport { request in
            let outcome = await answer(request.url.host ?? "")
            if case .answered(200..<300) = outcome { receivers.take(request) }
            return outcome
        }
        return WebhookCourier(place: place, transport: transport, jitter: { 0.5 })
    }

    @Test("a receiver that is down for an hour loses nothing, and the others wait for nothing")
    func downForAnHour() async throws {
        try receiver("down.example")
        try receiver("well.example")
        let (time, start) = (time, time.value)
        let courier = courier { host in
            host == "down.example" && time.value < start + 3_600_000
                ? .unreachable("no connection") : .answered(status: 200)
        }
        for minute in 0..<70 {
            try change((0..<10).map { "case/\(minute * 10 + $0 + 1)" })
            try await courier.deliverDue()
            #expect(receivers.got("well.example").count == (minute + 1) * 10)
            time.value += 60_000
        }
        #expect(receivers.got("down.example").count == 700)
        #expect(Set(receivers.got("down.example")).count == 700)
        let counts = try place.store.outbox.counts()
        #expect(counts.values.allSatisfy { $0.waiting == 0 && $0.dead == 0 })
    }

    @Test("a slow receiver holds up nobody else")
    func slow() async throws {
        try receiver("slow.example")
        try receiver("well.example")
        try change(["case/1", "case/2"])
        let receivers = receivers
        let courier = courier { host in
            // Slow until the other one has everything: were it in the way, this would never end.
            while host == "slow.example", receivers.got("well.example").count < 2 { await Task.yield() }
            return .answered(status: 200)
        }
        try await courier.deliverDue()
        #expect(receivers.got("slow.example").count == 2)
    }

    @Test("a message that is refused again and again is given up, and goes out once more by hand")
    func deadLetters() async throws {
        let id = try receiver("picky.example")
        try change(["case/1", "case/2"])
        let isPicky = Mutex(true)
        let first = Mutex(true)
        let transport = WebhookTransport { [receivers] request in
            if isPicky.withLock({ $0 }), String(decoding: request.body, as: UTF8.self).contains("case/1\"") {
                first.withLock { $0 = false }
                return .answered(status: 422)
            }
            receivers.take(request)
            return .answered(status: 204)
        }
        let courier = WebhookCourier(place: place, transport: transport, jitter: { 0.5 })
        try await courier.deliverDue()
        #expect(receivers.got("picky.example") == ["change-3"], "the second message does not wait for the first")
        for _ in 0..<20 {
            time.value += 3_600_000
            try await courier.deliverDue()
        }
        let dead = try place.webhooks.messages(id, state: .dead, as: Self.administrator)
        #expect(dead.map(\.attempts) == [WebhookVerdict.attempts])
        #expect(dead.map(\.outcome) == ["answered 422"])
        isPicky.withLock { $0 = false }
        #expect(try place.webhooks.replay(id, as: Self.administrator) == 1)
        try await courier.deliverDue()
        #expect(receivers.got("picky.example") == ["change-3", "change-2"])
    }

    @Test("a paused receiver gets its messages when it goes on")
    func paused() async throws {
        let id = try receiver("well.example")
        _ = try place.webhooks.change(id, .init(isPaused: true), revision: nil, as: Self.administrator)
        try change(["case/1"])
        let courier = courier { _ in .answered(status: 200) }
        try await courier.deliverDue()
        #expect(receivers.got("well.example").isEmpty)
        _ = try place.webhooks.change(id, .init(isPaused: false), revision: nil, as: Self.administrator)
        try await courier.deliverDue()
        #expect(receivers.got("well.example").count == 1)
    }

    @Test("a change that did not happen is told to nobody")
    func sameTransaction() throws {
        try receiver("well.example")
        struct Halt: Error {}
        #expect(throws: Halt.self) {
            try place.store.driver.write { connection in
                try place.store.audit.append(
                    [NewAuditEntry(actor: "ada", kind: "case.opened", subject: "case/1")], in: connection)
                throw Halt()
            }
        }
        #expect(try place.store.outbox.counts().isEmpty)
    }

    @Test("a receiver hears only of its topics, and nobody of accounts")
    func topics() async throws {
        try receiver("cases.example", topics: ["case"])
        try receiver("advisories.example", topics: ["advisory"])
        try change(["case/1", "advisory/A-1", "user/ada", "token/1"])
        try await courier { _ in .answered(status: 200) }.deliverDue()
        #expect(receivers.got("cases.example").count == 1)
        #expect(receivers.got("advisories.example").count == 1)
    }

    @Test("a confidential message lies sealed in the database, and goes only to who names its topic")
    func confidential() async throws {
        try receiver("all.example", topics: ["case", "notice"])
        let gateway = try receiver("gateway.example", topics: ["text-message"])
        let text = #"{"to":"+1 555 0100"}"#
        let count = try place.store.driver.write { connection in
            try place.hand(Array(text.utf8), topic: .textMessage, named: "text-1", in: connection)
        }
        #expect(count == 1)
        let kept = try #require(try place.store.outbox.next(for: gateway, at: time.value)).message
        #expect(!String(decoding: kept.body, as: UTF8.self).contains("555"))
        let sent = Mutex<String>("")
        let transport = WebhookTransport { request in
            sent.withLock { $0 = String(decoding: request.body, as: UTF8.self) }
            return .answered(status: 200)
        }
        try await WebhookCourier(place: place, transport: transport).deliverDue()
        #expect(sent.withLock { $0 } == text)
        let delivered = try place.webhooks.messages(gateway, state: .delivered, as: Self.administrator)
        #expect(delivered.map(\.body) == [[]])
    }

    @Test("only administrators may look at receivers", arguments: Role.allCases.filter { $0 != .administrator })
    func access(role: Role) throws {
        let somebody = Principal(userID: 1, login: "x", name: "X", roles: [role])
        #expect(throws: AccessError.self) { try place.webhooks.all(as: somebody) }
        #expect(throws: AccessError.self) {
            try place.webhooks.add(name: "n", url: "https://a.example", topics: ["case"], as: somebody)
        }
    }
}
