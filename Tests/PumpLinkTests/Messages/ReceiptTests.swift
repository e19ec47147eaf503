import PumpLink
import Testing

@Suite("Delivery receipts")
struct ReceiptTests {
    let key: IdentityKey

    init() throws { key = try IdentityKey(seed: [UInt8](repeating: 4, count: 32)) }

    private func facts(_ sequence: UInt64, delivered: UInt32 = 1000) -> ReceiptFacts {
        ReceiptFacts(
            sequence: sequence, key: CommandKey(peer: DeviceID(0x2a), command: CommandID(sequence)), role: .remote,
            ordered: Insulin(milliunits: 2000), delivered: Insulin(milliunits: delivered), outcome: .completed)
    }

    private func chain(_ count: UInt64) throws -> [SignedReceipt] {
        var chain = ReceiptChain(pump: House.pumpID)
        return try (1...count).map { try chain.issue(facts($0), ended: PumpInstant(seconds: UInt32($0)), with: key) }
    }

    @Test("anyone with the pump's key verifies a chain and adds it up")
    func verifies() throws {
        let total = try ReceiptVerifier.verify(chain(5), pump: House.pumpID, key: key.publicKey)
        #expect(total == Insulin(milliunits: 5000))
    }

    @Test("a later part is verified from the receipt before it")
    func later() throws {
        let receipts = try chain(5)
        let total = try ReceiptVerifier.verify(
            Array(receipts.dropFirst(2)), pump: House.pumpID, key: key.publicKey, after: receipts[1].claim)
        #expect(total == Insulin(milliunits: 3000))
    }

    @Test("a missing, repeated or moved receipt is found")
    func gaps() throws {
        let receipts = try chain(4)
        func verify(_ indices: [Int]) throws {
            _ = try ReceiptVerifier.verify(indices.map { receipts[$0] }, pump: House.pumpID, key: key.publicKey)
        }
        #expect(throws: ReceiptVerifier.Finding.gap(expected: 2, found: 3)) { try verify([0, 2, 3]) }
        #expect(throws: ReceiptVerifier.Finding.gap(expected: 2, found: 1)) { try verify([0, 0]) }
        #expect(throws: ReceiptVerifier.Finding.gap(expected: 1, found: 2)) { try verify([1, 0]) }
    }

    @Test("a changed amount is found")
    func changed() throws {
        var receipts = try chain(2)
        var claim = receipts[1].claim
        claim.facts = facts(2, delivered: 0)
        receipts[1] = SignedReceipt(claim: claim, signature: receipts[1].signature)
        #expect(throws: ReceiptVerifier.Finding.badSignature(sequence: 2)) {
            try ReceiptVerifier.verify(receipts, pump: House.pumpID, key: key.publicKey)
        }
    }

    @Test("a receipt signed in place of another breaks the chain, even under the pump's own key")
    func broken() throws {
        var other = ReceiptChain(pump: House.pumpID)
        let replaced = try other.issue(facts(1, delivered: 1), ended: .zero, with: key)
        let receipts = try [replaced] + chain(2).dropFirst()
        #expect(throws: ReceiptVerifier.Finding.brokenChain(sequence: 2)) {
            try ReceiptVerifier.verify(receipts, pump: House.pumpID, key: key.publicKey)
        }
    }

    @Test("another pump's receipts are found")
    func otherPump() throws {
        let receipts = try chain(1)
        #expect(throws: ReceiptVerifier.Finding.otherPump(sequence: 1)) {
            try ReceiptVerifier.verify(receipts, pump: DeviceID(5), key: key.publicKey)
        }
    }

    @Test("a pump cannot skip or repeat a number")
    func order() throws {
        var chain = ReceiptChain(pump: House.pumpID)
        #expect(throws: IdentityError.receiptOutOfOrder(last: 0, found: 2)) {
            try chain.issue(facts(2), ended: .zero, with: key)
        }
        let first = try chain.issue(facts(1), ended: .zero, with: key)
        #expect(throws: IdentityError.receiptOutOfOrder(last: 1, found: 1)) {
            try chain.issue(facts(1), ended: .zero, with: key)
        }
        #expect(ReceiptChain(pump: House.pumpID, after: first.claim) == chain)
    }
}
