import Foundation
import SwiftProtobuf

/// `PairingHello`.
struct PairingHello: Hashable, Sendable {
    var versions: ClosedRange<UInt16>
    var role: Role
    var peer: DeviceID
    var nonce: [UInt8]

    var encoded: [UInt8] {
        Wire.encode(
            WirePairingHello.with {
                $0.lowestVersion = UInt32(versions.lowerBound)
                $0.highestVersion = UInt32(versions.upperBound)
                $0.role = UInt32(role.rawValue)
                $0.peer = Data(peer.bytes)
                $0.nonce = Data(nonce)
            })
    }

    init(versions: ClosedRange<UInt16>, role: Role, peer: DeviceID, nonce: [UInt8]) {
        self.versions = versions
        self.role = role
        self.peer = peer
        self.nonce = nonce
    }

    init(decoding bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WirePairingHello.self, bytes, limit: 64)
        let highest = try Wire.ranged("highest_version", wire.highestVersion, 1...65_535)
        let lowest = try Wire.ranged("lowest_version", wire.lowestVersion, 1...highest)
        versions = UInt16(clamping: lowest)...UInt16(clamping: highest)
        role = try Wire.known("role", wire.role, Role.self)
        guard role != .pump else { throw .outOfRange(field: "role", found: 1) }
        peer = DeviceID(UInt64(bigEndian: try Wire.sized("peer", wire.peer, 8)) ?? 0)
        nonce = try Wire.sized("nonce", wire.nonce, 16)
    }
}

/// `PairingOffer`.
struct PairingOffer: Hashable, Sendable {
    var version: UInt16
    var pump: DeviceID
    var nonce: [UInt8]
    var share: [UInt8]

    var encoded: [UInt8] {
        Wire.encode(
            WirePairingOffer.with {
                $0.version = UInt32(version)
                $0.pump = Data(pump.bytes)
                $0.nonce = Data(nonce)
                $0.share = Data(share)
            })
    }

    init(version: UInt16, pump: DeviceID, nonce: [UInt8], share: [UInt8]) {
        self.version = version
        self.pump = pump
        self.nonce = nonce
        self.share = share
    }

    init(decoding bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WirePairingOffer.self, bytes, limit: 96)
        version = UInt16(clamping: try Wire.ranged("version", wire.version, 1...65_535))
        pump = DeviceID(UInt64(bigEndian: try Wire.sized("pump", wire.pump, 8)) ?? 0)
        nonce = try Wire.sized("nonce", wire.nonce, 16)
        share = try Wire.sized("share", wire.share, 32)
    }
}

/// `PairingShare`.
struct PairingShare: Hashable, Sendable {
    var share: [UInt8]
    var confirmation: [UInt8]

    var encoded: [UInt8] {
        Wire.encode(
            WirePairingShare.with {
                $0.share = Data(share)
                $0.confirmation = Data(confirmation)
            })
    }

    init(share: [UInt8], confirmation: [UInt8]) {
        self.share = share
        self.confirmation = confirmation
    }

    init(decoding bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WirePairingShare.self, bytes, limit: 96)
        share = try Wire.sized("share", wire.share, 32)
        confirmation = try Wire.sized("confirmation", wire.confirmation, 32)
    }
}

/// `PairingConfirmation` and `PairingAbort`.
enum PairingAnswer {
    static func confirmation(_ tag: [UInt8]) -> [UInt8] {
        Wire.encode(WirePairingConfirmation.with { $0.confirmation = Data(tag) })
    }

    static func confirmation(decoding bytes: [UInt8]) throws(WireError) -> [UInt8] {
        let wire = try Wire.decode(WirePairingConfirmation.self, bytes, limit: 64)
        return try Wire.sized("confirmation", wire.confirmation, 32)
    }

    static func abort(_ failure: PairingFailure) -> [UInt8] {
        Wire.encode(WirePairingAbort.with { $0.reason = UInt32(failure.rawValue) })
    }

    static func abort(decoding bytes: [UInt8]) throws(WireError) -> PairingFailure {
        try Wire.known("reason", Wire.decode(WirePairingAbort.self, bytes, limit: 16).reason, PairingFailure.self)
    }
}

/// `PeerCredentials` and `PumpCredentials`: they differ in the size of what belongs to X-Wing only.
struct PairingCredentials: Hashable, Sendable {
    var staticKey: [UInt8]
    /// The encapsulation key of the peer, or the ciphertext of the pump.
    var encapsulation: [UInt8]
    var chain: [[UInt8]]
    var signature: [UInt8]

    var encodedByPeer: [UInt8] {
        Wire.encode(
            WirePeerCredentials.with {
                $0.staticKey = Data(staticKey)
                $0.encapsulationKey = Data(encapsulation)
                $0.chain = chain.map { Data($0) }
                $0.signature = Data(signature)
            })
    }

    var encodedByPump: [UInt8] {
        Wire.encode(
            WirePumpCredentials.with {
                $0.staticKey = Data(staticKey)
                $0.ciphertext = Data(encapsulation)
                $0.chain = chain.map { Data($0) }
                $0.signature = Data(signature)
            })
    }

    init(staticKey: [UInt8], encapsulation: [UInt8], chain: [[UInt8]], signature: [UInt8]) {
        self.staticKey = staticKey
        self.encapsulation = encapsulation
        self.chain = chain
        self.signature = signature
    }

    init(fromPeer bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WirePeerCredentials.self, bytes)
        encapsulation = try Wire.sized("encapsulation_key", wire.encapsulationKey, XWing.keyLength)
        staticKey = try Wire.sized("static_key", wire.staticKey, 32)
        chain = try PairingCredentials.chain(wire.chain)
        signature = try Wire.sized("signature", wire.signature, 64)
    }

    init(fromPump bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WirePumpCredentials.self, bytes)
        encapsulation = try Wire.sized("ciphertext", wire.ciphertext, XWing.ciphertextLength)
        staticKey = try Wire.sized("static_key", wire.staticKey, 32)
        chain = try PairingCredentials.chain(wire.chain)
        signature = try Wire.sized("signature", wire.signature, 64)
    }

    private static func chain(_ wire: [Data]) throws(WireError) -> [[UInt8]] {
        guard (1...3).contains(wire.count) else { throw .wrongSize(field: "chain", found: wire.count) }
        for certificate in wire where !(1...TrustAnchor.longestCertificate).contains(certificate.count) {
            throw .wrongSize(field: "chain", found: certificate.count)
        }
        return wire.map { [UInt8]($0) }
    }
}
