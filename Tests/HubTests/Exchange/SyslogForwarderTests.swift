import Exchange
import Store
import Synchronization
import Testing
import Triage

@testable import Hub

@Suite("Forwarding security events")
struct SyslogForwarderTests {
    @Test("what could not be sent is sent later, once, and only what concerns security")
    func later() async throws {
        let store = try SutureStore.inMemory()
        let place = Workplace(store: store)
        let isUp = Mutex(true)
        let got = Mutex<[String]>([])
        struct Down: Error {}
        let forwarder = SyslogForwarder(place: place, host: "hub") { messages in
            guard isUp.withLock({ $0 }) else { throw Down() }
            got.withLock { $0 += messages.map(\.kind) }
        }
        func log(_ kinds: [String]) throws {
            try store.audit.append(kinds.map { NewAuditEntry(actor: "ana", kind: $0, subject: "user/ana") })
        }
        try log(["session.begun"])
        try await forwarder.forward()
        #expect(got.withLock { $0 } == [], "it begins with what happens from then on")
        isUp.withLock { $0 = false }
        try log(["session.refused", "case.opened", "account.locked"])
        await #expect(throws: Down.self) { try await forwarder.forward() }
        isUp.withLock { $0 = true }
        try await forwarder.forward()
        try await forwarder.forward()
        #expect(got.withLock { $0 } == ["session.refused", "account.locked"])
    }
}
