import Foundation
import PumpLink
import PumpSystem

/// Receipts of one pump in a file, with the certificates that its root vouches for: whoever has the root can verify it.
///
/// JSON: `{"certificates": [base64 of DER, the pump's first], "receipts": [base64 of a SignedReceipt]}`.
public struct ReceiptFile: Sendable {
    private let chain: [[UInt8]]
    private let receipts: [SignedReceipt]

    private struct Form: Codable {
        var certificates: [Data]
        var receipts: [Data]
    }

    /// What a file was found to hold.
    public struct Verified: Sendable {
        /// The pump, in sixteen hexadecimal digits.
        public let pump: String
        /// One line for each receipt.
        public let lines: [String]
        /// All insulin that the receipts state as delivered, with its unit.
        public let delivered: String
    }

    init(chain: [[UInt8]], receipts: [SignedReceipt]) { (self.chain, self.receipts) = (chain, receipts) }

    /// Reads a file; nothing is verified yet.
    public init(path: String) throws(BenchError) {
        guard let bytes = try BenchFolder.read(path) else { throw BenchError("\(path) is not there") }
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)) else {
            throw BenchError("\(path) is no file of receipts: it must be JSON with certificates and receipts")
        }
        var receipts: [SignedReceipt] = []
        for (index, bytes) in form.receipts.enumerated() {
            do throws(WireError) { receipts.append(try SignedReceipt(decoding: [UInt8](bytes))) } catch {
                throw BenchError("\(path): entry \(index + 1) of the receipts is none (\(error))")
            }
        }
        self.init(chain: form.certificates.map { [UInt8]($0) }, receipts: receipts)
    }

    func write(to path: String) throws(BenchError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let form = Form(certificates: chain.map { Data($0) }, receipts: receipts.map { Data($0.encoded) })
        guard let bytes = try? encoder.encode(form) else { throw BenchError("the receipts cannot be written") }
        try BenchFolder.write(path, [UInt8](bytes) + [UInt8(ascii: "\n")])
    }

    /// Verifies everything: the pump's certificates up to the root, then each receipt and their chain.
    ///
    /// - Parameter root: the manufacturer's certificate, DER: from elsewhere than the file.
    /// - Throws: what is wrong, and with which receipt.
    public func verify(root path: String) throws(BenchError) -> Verified {
        guard let root = try BenchFolder.read(path) else { throw BenchError("\(path) is not there") }
        let pump: DeviceIdentity
        do throws(IdentityError) {
            pump = try TrustAnchor(root: root).verify(chain, at: DeviceFactory.unixSeconds)
        } catch {
            throw BenchError("the certificates do not lead to \(path): \(error)")
        }
        guard pump.role == .pump else { throw BenchError("the certificate is a \(pump.role)'s, not a pump's") }
        do throws(ReceiptVerifier.Finding) {
            let total = try ReceiptVerifier.verify(receipts, pump: pump.id, key: pump.key)
            return Verified(
                pump: pump.id.description, lines: receipts.map { Self.line($0.claim) }, delivered: Wording.amount(total)
            )
        } catch {
            throw BenchError(Self.reason(error))
        }
    }

    static func line(_ receipt: DeliveryReceipt) -> String {
        let facts = receipt.facts
        return "\(facts.sequence)  \(Wording.device(facts.key.peer, facts.role)) command \(facts.key.command.value): "
            + "\(Wording.outcome(facts.outcome)), \(Wording.amount(facts.delivered)) of at most \(Wording.amount(facts.ordered))"
    }

    private static func reason(_ finding: ReceiptVerifier.Finding) -> String {
        switch finding {
        case .otherPump(let sequence): "receipt \(sequence) is another pump's"
        case .badSignature(let sequence): "receipt \(sequence) is not signed by the pump: it was changed or made up"
        case .gap(let expected, let found): "receipt \(expected) is missing: \(found) stands in its place"
        case .brokenChain(let sequence): "receipt \(sequence) does not follow from the one before it"
        case .impossible(let sequence): "receipt \(sequence) states more delivered than ordered"
        }
    }
}
