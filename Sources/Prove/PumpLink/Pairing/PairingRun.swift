import Crypto
import Foundation

/// What both sides of one run compute alike from the code and what they sent.
struct PairingRun: Hashable, Sendable {
    let hello: PairingHello
    let offer: PairingOffer
    private let cpace: CPace
    private let isPump: Bool
    private(set) var keys: Keys?

    /// What the code and the shares lead to.
    struct Keys: Hashable, Sendable {
        /// SHA-256 over everything sent in the clear up to the peer's share.
        let transcript: [UInt8]
        let peerConfirmation: [UInt8]
        let pumpConfirmation: [UInt8]
        let peerToPump: NoiseCipher
        let pumpToPeer: NoiseCipher
        let root: [UInt8]
    }

    /// The pump's run.
    init?(code: PairingCode, hello: PairingHello, version: UInt16, pump: DeviceID, nonce: [UInt8], random: [UInt8]) {
        let parameters = PairingRun.parameters(code, hello, version, pump, nonce)
        guard let cpace = try? CPace(parameters, random: random) else { return nil }
        self.cpace = cpace
        self.hello = hello
        offer = PairingOffer(version: version, pump: pump, nonce: nonce, share: cpace.share)
        isPump = true
    }

    /// The peer's run.
    init?(code: PairingCode, hello: PairingHello, offer: PairingOffer, random: [UInt8]) {
        let parameters = PairingRun.parameters(code, hello, offer.version, offer.pump, offer.nonce)
        guard let cpace = try? CPace(parameters, random: random) else { return nil }
        self.cpace = cpace
        self.hello = hello
        self.offer = offer
        isPump = false
    }

    /// The code, who takes part in which version, and a session identifier of both nonces.
    private static func parameters(
        _ code: PairingCode, _ hello: PairingHello, _ version: UInt16, _ pump: DeviceID, _ nonce: [UInt8]
    ) -> CPace.Parameters {
        CPace.Parameters(
            password: code.password,
            channel: LengthValue.join(
                [UInt8]("PumpLink pairing".utf8), hello.encoded, version.bigEndianBytes, pump.bytes),
            session: hello.nonce + nonce)
    }

    /// This side's share.
    var share: [UInt8] { cpace.share }

    /// Computes the keys with the other's share.
    mutating func finish(with other: [UInt8]) throws(CPaceError) {
        guard other != cpace.share else { throw .badShare }  // a reflection of one's own
        let output = try cpace.finish(with: other, order: isPump ? .first : .second)
        let peerShare = isPump ? other : cpace.share
        let transcript = [UInt8](
            SHA256.hash(data: LengthValue.join(hello.encoded, offer.encoded, peerShare)))
        let root = HKDF<SHA512>.extract(inputKeyMaterial: SymmetricKey(data: output.key), salt: transcript)
        let rootBytes = root.withUnsafeBytes { [UInt8]($0) }
        keys = Keys(
            transcript: transcript, peerConfirmation: cpace.confirmation(of: peerShare, key: output.key),
            pumpConfirmation: cpace.confirmation(of: offer.share, key: output.key),
            peerToPump: NoiseCipher(key: PairingRun.derive(rootBytes, "PumpLink pairing peer to pump v1", 32)),
            pumpToPeer: NoiseCipher(key: PairingRun.derive(rootBytes, "PumpLink pairing pump to peer v1", 32)),
            root: rootBytes)
    }

    /// What a side's identity key signs: the transcript, the keys it sends, and for the pump what it received.
    static func signedContent(
        _ keys: Keys, staticKey: [UInt8], encapsulation: [UInt8], received: [UInt8] = []
    ) -> [UInt8] {
        LengthValue.join(keys.transcript, [UInt8](SHA256.hash(data: received)), staticKey, encapsulation)
    }

    /// The pair that the run leads to.
    func record(
        _ keys: Keys, pump: DeviceIdentity, peer: DeviceIdentity, pumpStaticKey: [UInt8], peerStaticKey: [UInt8],
        secret: [UInt8], credentials: (peer: [UInt8], pump: [UInt8])
    ) -> PairRecord {
        let everything = [UInt8](
            SHA256.hash(data: LengthValue.join(keys.transcript, credentials.peer, credentials.pump)))
        let root = HKDF<SHA512>.extract(
            inputKeyMaterial: SymmetricKey(data: LengthValue.join(secret, keys.root)), salt: everything)
        let rootBytes = root.withUnsafeBytes { [UInt8]($0) }
        return PairRecord(
            version: ProtocolVersion(offer.version), link: PairingRun.derive(rootBytes, "PumpLink link v1", 8),
            pump: pump,
            peer: peer, pumpStaticKey: pumpStaticKey, peerStaticKey: peerStaticKey,
            sharedKey: PairingRun.derive(rootBytes, "PumpLink shared key v1", 32))
    }

    private static func derive(_ root: [UInt8], _ info: String, _ count: Int) -> [UInt8] {
        HKDF<SHA512>.expand(pseudoRandomKey: root, info: [UInt8](info.utf8), outputByteCount: count)
            .withUnsafeBytes { [UInt8]($0) }
    }
}
