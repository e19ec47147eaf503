/// Checks a run of receipts offline.
public enum ReceiptVerifier {
    /// What is wrong with a receipt, and which one it is.
    public enum Finding: Error, Hashable, Sendable {
        /// Another pump's.
        case otherPump(sequence: UInt64)
        /// Not signed by the pump.
        case badSignature(sequence: UInt64)
        /// A receipt is missing or in the wrong place before this one.
        case gap(expected: UInt64, found: UInt64)
        /// It does not name the receipt before it.
        case brokenChain(sequence: UInt64)
        /// It states more delivered than ordered.
        case impossible(sequence: UInt64)
    }

    /// Checks that the receipts are the pump's, complete and in order.
    ///
    /// - Parameters:
    ///   - receipts: from the first one on, or those that follow `earlier`.
    ///   - pump: the pump.
    ///   - key: its public key, from its certificate.
    ///   - earlier: the last receipt verified before, if these go on from it.
    /// - Returns: all insulin that they state as delivered.
    public static func verify(
        _ receipts: [SignedReceipt], pump: DeviceID, key: IdentityPublicKey, after earlier: DeliveryReceipt? = nil
    ) throws(Finding) -> Insulin {
        var expected = (earlier?.facts.sequence ?? 0) &+ 1
        var head = earlier.map { ReceiptChain.hash($0) } ?? ReceiptChain.start
        var total = Insulin.zero
        for receipt in receipts {
            let (claim, sequence) = (receipt.claim, receipt.claim.facts.sequence)
            guard claim.pump == pump else { throw .otherPump(sequence: sequence) }
            guard receipt.isSigned(by: key) else { throw .badSignature(sequence: sequence) }
            guard sequence == expected else { throw .gap(expected: expected, found: sequence) }
            guard claim.previous == head else { throw .brokenChain(sequence: sequence) }
            guard claim.facts.delivered <= claim.facts.ordered else { throw .impossible(sequence: sequence) }
            expected = expected &+ 1
            head = ReceiptChain.hash(claim)
            total = total + claim.facts.delivered
        }
        return total
    }
}
