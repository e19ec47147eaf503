import Foundation
import SwiftProtobuf

extension DeliveryReceipt {
    /// The bytes that are signed and hashed.
    var encoded: [UInt8] {
        Wire.encode(
            WireReceipt.with {
                $0.pump = pump.value
                $0.sequence = facts.sequence
                $0.peer = facts.key.peer.value
                $0.command = facts.key.command.value
                $0.role = UInt32(facts.role.rawValue)
                $0.orderedMilliunits = facts.ordered.milliunits
                $0.deliveredMilliunits = facts.delivered.milliunits
                $0.outcome = UInt32(facts.outcome.rawValue)
                $0.endedMs = ended.milliseconds
                $0.previous = Data(previous)
            })
    }

    /// Decodes signed bytes.
    init(decoding bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WireReceipt.self, bytes, limit: 128)
        let key = CommandKey(peer: DeviceID(wire.peer), command: try Wire.command(wire.command))
        self.init(
            pump: DeviceID(wire.pump),
            facts: ReceiptFacts(
                sequence: try Wire.ranged("sequence", wire.sequence, 1...UInt64.max), key: key,
                role: try Wire.known("role", wire.role, Role.self),
                ordered: Insulin(milliunits: wire.orderedMilliunits),
                delivered: Insulin(milliunits: wire.deliveredMilliunits),
                outcome: try Wire.known("outcome", wire.outcome, CommandOutcome.self)),
            ended: PumpInstant(milliseconds: wire.endedMs),
            previous: try Wire.sized("previous", wire.previous, 32))
    }
}

extension SignedReceipt {
    /// The bytes outside a session, as a file carries them.
    public var encoded: [UInt8] { Wire.encode(wire) }

    /// Decodes bytes from outside a session; the signature is not checked here.
    public init(decoding bytes: [UInt8]) throws(WireError) {
        try self.init(wire: Wire.decode(WireSignedReceipt.self, bytes, limit: 256))
    }

    var wire: WireSignedReceipt {
        .with {
            $0.body = Data(claim.encoded)
            $0.signature = Data(signature)
        }
    }

    init(wire: WireSignedReceipt) throws(WireError) {
        self.init(
            claim: try DeliveryReceipt(decoding: [UInt8](wire.body)),
            signature: try Wire.sized("signature", wire.signature, 64))
    }
}
