import Foundation
import Hub
import Store
import TestSupport
import Testing
import Triage

@Suite("The audit log")
struct AuditTests {
    static func store(at path: String) throws -> SutureStore {
        try SutureStore.open(path: path) { 1_770_000_000_000 }
    }

    /// A log of so many lines with a seal in its middle and one at its end, as it is exported.
    static func export(lines: Int, in scratch: Scratch) throws -> (lines: [String], key: AuditKey) {
        let place = Workplace(store: try store(at: "\(scratch.path)/a.sqlite"))
        let key = try AuditKey(file: "\(scratch.path)/key")
        for number in 1...lines {
            try place.store.audit.append([
                NewAuditEntry(actor: "tester", kind: "thing.done", subject: "thing/\(number)", body: #"{"a":"ä\n"}"#)
            ])
            if number == lines / 2 { try place.auditLog.seal(with: key) }
        }
        var text: [String] = []
        try place.auditLog.export(key: key) { text.append($0) }
        return (text, key)
    }

    static func verify(_ lines: [String], key: AuditKey? = nil) throws -> AuditVerifier {
        var verifier = AuditVerifier(publicKey: key?.publicKey)
        for line in lines { verifier.take(try #require(AuditExport.line(line.dropLast()))) }
        return verifier
    }

    @Test("a log that nobody touched verifies")
    func sound() throws {
        let (lines, key) = try Self.export(lines: 20, in: try Scratch())
        let verifier = try Self.verify(lines, key: key)
        #expect(verifier.firstBreak == nil)
        #expect(verifier.lines == 20 && verifier.seals == 2 && verifier.sealedThrough == 20)
    }

    @Test("every single line that is altered is found, and named", arguments: 1...20)
    func altered(_ number: Int) throws {
        var (lines, key) = try Self.export(lines: 20, in: try Scratch())
        let place = try #require(lines.firstIndex { $0.contains("\"thing/\(number)\"") })
        lines[place] = lines[place].replacing("tester", with: "nobody")
        #expect(try Self.verify(lines, key: key).firstBreak == .altered(sequence: Int64(number)))
    }

    @Test("a line that is taken out is found")
    func takenOut() throws {
        var (lines, key) = try Self.export(lines: 20, in: try Scratch())
        lines.remove(at: 7)
        #expect(try Self.verify(lines, key: key).firstBreak == .missing(before: 9))
    }

    @Test("an end that is cut off is found by the seal over it")
    func cutOff() throws {
        var (lines, key) = try Self.export(lines: 20, in: try Scratch())
        lines.removeAll { $0.contains("\"thing/20\"") }
        #expect(try Self.verify(lines, key: key).firstBreak == .cutOff(sealed: 20))
    }

    @Test("a log that was written anew with another key is found")
    func foreign() throws {
        let (lines, _) = try Self.export(lines: 4, in: try Scratch())
        let scratch = try Scratch()
        let other = try AuditKey(file: "\(scratch.path)/key")
        #expect(try Self.verify(lines, key: other).firstBreak == .foreignKey(sequence: 2))
    }

    @Test("the hash is what its description says, so that others can make it")
    func hashByHand() {
        let entry = AuditEntry(
            sequence: 1, at: 0, actor: "a", kind: "k", subject: "s", body: "{}", previousHash: AuditEntry.origin,
            hash: "")
        // printf '14:suture-audit-1,64:000…,1:1,1:0,1:a,1:k,1:s,2:{},' | sha256sum
        #expect(AuditHash.of(entry) == "f157310ada7064d3c0f6b156d5840f073f950d7d36097e2096b0a75da12aec7c")
    }

    @Test("lines whose time is over can go, and the rest still verifies")
    func retired() throws {
        let scratch = try Scratch()
        let key = try AuditKey(file: "\(scratch.path)/key")
        let now = MovingTime(1_577_836_800_000)
        let store = try SutureStore.open(path: "\(scratch.path)/a.sqlite") { now.value }
        let place = Workplace(store: store, clock: { Instant(milliseconds: now.value) })
        for number in 1...6 {
            try store.audit.append([NewAuditEntry(actor: "t", kind: "k", subject: "s/\(number)")])
            if number == 3 { try place.auditLog.seal(with: key) }
        }
        #expect(try place.auditLog.retire(key: key, actor: "t") == 0, "six years are not over")
        now.value += 7 * 366 * 86_400_000
        try store.audit.append([NewAuditEntry(actor: "t", kind: "k", subject: "new")])
        #expect(try place.auditLog.retire(key: key, actor: "t") == 6)
        let verifier = try place.auditLog.verify(publicKey: key.publicKey)
        #expect(verifier.firstBreak == nil)
        #expect(verifier.lines == 2, "the new line, and the one that says what went")
    }

    @Test("a key file that holds something else is refused, not replaced")
    func badKey() throws {
        let scratch = try Scratch()
        let path = try scratch.write("key", "not a key\n")
        #expect(throws: FileError.self) { try AuditKey(file: path) }
        #expect(try scratch.read("key") == "not a key\n")
    }

    @Test("a key that is made can be read by its owner only")
    func keyMode() throws {
        let scratch = try Scratch()
        let key = try AuditKey(file: "\(scratch.path)/key")
        let mode = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/key")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try AuditKey(file: "\(scratch.path)/key").publicKey == key.publicKey)
    }

    @Test("imports and answers are logged with who did them")
    func logged() async throws {
        let scratch = try Scratch()
        let store = try Self.store(at: "\(scratch.path)/a.sqlite")
        let advisory = try scratch.write("a.json", SmallSamples.advisory())
        let inventory = try scratch.write("i.csv", SmallSamples.inventory)
        _ = try AdvisoryImport(store: store, by: "ann").run([advisory])
        _ = try InventoryIntake(path: inventory).run(store: store, by: "bob")
        let lines = try store.audit.list()
        #expect(lines.map(\.kind) == ["advisory.imported", "inventory.imported"])
        #expect(lines.map(\.actor) == ["ann", "bob"])
        // The same again changes nothing, so there is nothing to log.
        _ = try AdvisoryImport(store: store, by: "ann").run([advisory])
        #expect(try store.audit.lastSequence() == 2)
    }
}
