import Crypto

/// The pump's chain of receipts: each one names the hash of the one before it.
public struct ReceiptChain: Hashable, Sendable {
    /// What the first receipt names as the one before it.
    public static let start = [UInt8](repeating: 0, count: 32)

    /// The pump.
    public let pump: DeviceID
    /// The sequence number of the last receipt.
    public private(set) var sequence: UInt64
    /// SHA-256 of the last receipt's body.
    public private(set) var head: [UInt8]

    /// A chain.
    ///
    /// - Parameters:
    ///   - pump: the pump.
    ///   - last: the receipt issued last, if any, to go on after a power cut.
    public init(pump: DeviceID, after last: DeliveryReceipt? = nil) {
        self.pump = pump
        sequence = last?.facts.sequence ?? 0
        head = last.map { ReceiptChain.hash($0) } ?? ReceiptChain.start
    }

    /// Signs the next receipt.
    ///
    /// - Parameters:
    ///   - facts: from the ledger; their sequence must be the next one.
    ///   - ended: the pump's clock.
    ///   - key: the pump's identity key.
    public mutating func issue(
        _ facts: ReceiptFacts, ended: PumpInstant, with key: IdentityKey
    ) throws(IdentityError) -> SignedReceipt {
        guard facts.sequence > sequence, facts.sequence - sequence == 1 else {
            throw .receiptOutOfOrder(last: sequence, found: facts.sequence)
        }
        let receipt = DeliveryReceipt(pump: pump, facts: facts, ended: ended, previous: head)
        let signed = SignedReceipt(claim: receipt, signature: try key.sign(.receipt, receipt.encoded))
        (sequence, head) = (facts.sequence, ReceiptChain.hash(receipt))
        return signed
    }

    /// SHA-256 of a receipt's body.
    public static func hash(_ receipt: DeliveryReceipt) -> [UInt8] { [UInt8](SHA256.hash(data: receipt.encoded)) }
}
