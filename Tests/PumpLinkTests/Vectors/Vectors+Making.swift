import PumpLink
import Synchronization

extension Vectors {
    /// Makes the vectors from fixed secrets. X-Wing alone draws randomness that cannot be given, so its outcome is taken
    /// from `known`, and drawn anew only where there is none.
    static func make(known: XWing.Encapsulation?) throws -> Vectors {
        let (pairing, record, peer, pump) = try makePairing(known: known)
        let packet = (0..<600).map { UInt8($0 & 255) }
        var chain = ReceiptChain(pump: House.pumpID)
        let key = try IdentityKey(seed: fill(0x44))
        let receipts = try (1...3 as ClosedRange<UInt64>).map { number in
            try chain.issue(
                ReceiptFacts(
                    sequence: number, key: CommandKey(peer: DeviceID(0x2a), command: CommandID(number)), role: .remote,
                    ordered: Insulin(milliunits: 2000), delivered: Insulin(milliunits: UInt32(number) * 500),
                    outcome: .cancelled),
                ended: PumpInstant(seconds: UInt32(number) * 60), with: key)
        }
        return Vectors(
            about: "PumpLink version 1; docs/pumplink.md says how to read this. Made by the tests.",
            pairing: pairing, session: try makeSession(record, peer, pump),
            requests: try Sample.requests().map {
                Named(name: "\($0.kind(from: DeviceID(0x71)))", bytes: Hex.text($0.encoded))
            },
            responses: try Sample.responses().map { Named(name: name(of: $0), bytes: Hex.text($0.encoded)) },
            reading: Named(name: "key seed \(Hex.text(fill(3)))", bytes: Hex.text(try Sample.signedReading().encoded)),
            receipts: Receipts(
                seed: Hex.text(fill(0x44)), receipts: receipts.map { Hex.text($0.encoded) }, head: Hex.text(chain.head)),
            packet: Hex.text(packet), frames: Fragmenter.frames(of: packet).map(Hex.text))
    }

    private static func fill(_ byte: UInt8, _ count: Int = 32) -> [UInt8] { [UInt8](repeating: byte, count: count) }

    private static func name(of response: Response) -> String {
        switch response {
        case .state(_, let state, _): "state: \(state)".prefix { $0 != "(" }.description
        case .refused: "refused"
        case .status: "status"
        case .receipts: "receipts"
        case .settings: "settings"
        case .readingTaken: "readingTaken"
        }
    }

    private static func device(
        _ id: DeviceID, _ role: Role, _ seed: UInt8, _ authority: CertificateAuthority
    ) throws -> DeviceCredentials {
        let key = try IdentityKey(seed: fill(seed))
        return try DeviceCredentials(
            id: id, role: role, identityKey: key, staticKey: X25519KeyPair(secret: fill(seed + 1)),
            chain: [authority.issue(id, role, key.publicKey, validity: House.valid)])
    }

    private static func makePairing(
        known: XWing.Encapsulation?
    ) throws -> (Pairing, PairRecord, DeviceCredentials, DeviceCredentials) {
        let authority = try CertificateAuthority(
            manufacturer: "Northwind Root", seed: fill(0x11), validity: House.valid)
        let anchor = try TrustAnchor(root: authority.certificate)
        let peer = try device(DeviceID(0x2a), .remote, 0x21, authority)
        let pump = try device(House.pumpID, .pump, 0x31, authority)
        let code = PairingCode(digits: "123456")
        let drawn = (
            peerNonce: fill(0xa1, 16), pumpNonce: fill(0xb1, 16), pumpScalar: fill(0xb2, 64),
            peerScalar: fill(0xa2, 64), seed: fill(0xa3)
        )
        var peerRandom = ScriptedRandom(drawn.peerNonce + drawn.peerScalar + drawn.seed)
        var pumpRandom = ScriptedRandom(drawn.pumpNonce + drawn.pumpScalar)
        guard let code else { throw PairingFailure.malformed }

        let now = PumpInstant.zero
        var pumpSide = PumpPairing(credentials: pump, anchor: anchor)
        pumpSide.open(with: code, at: now)
        var peerSide = PeerPairing(credentials: peer, anchor: anchor, code: code, at: now, using: &peerRandom)
        var packets = [peerSide.packet]
        while let packet = packets.last,
            let reply = pumpSide.receive(packet, at: now, unixSeconds: House.today, using: &pumpRandom)
        {
            packets.append(reply)
            guard let answer = peerSide.receive(reply, at: now, unixSeconds: House.today, using: &peerRandom) else {
                break
            }
            packets.append(answer)
        }
        let share = Captured()
        let last = pumpSide.confirm(at: now) { key in
            let made = try known ?? XWing.encapsulate(key)
            share.value.withLock { $0 = made }
            return made
        }
        guard let last, case .paired(let record) = pumpSide.state, let made = share.value.withLock({ $0 }) else {
            throw PairingFailure.malformed
        }
        packets.append(last)
        _ = peerSide.receive(last, at: now, unixSeconds: House.today, using: &peerRandom)
        guard peerSide.state == .paired(record) else { throw PairingFailure.wrongCode }
        let pairing = Pairing(
            root: Hex.text(authority.certificate), peerSeed: Hex.text(fill(0x21)), peerStatic: Hex.text(fill(0x22)),
            peerCertificate: Hex.text(peer.chain[0]), pumpSeed: Hex.text(fill(0x31)), pumpStatic: Hex.text(fill(0x32)),
            pumpCertificate: Hex.text(pump.chain[0]), unixSeconds: House.today, code: code.text,
            peerNonce: Hex.text(drawn.peerNonce), pumpNonce: Hex.text(drawn.pumpNonce),
            pumpScalar: Hex.text(drawn.pumpScalar), peerScalar: Hex.text(drawn.peerScalar),
            encapsulationSeed: Hex.text(drawn.seed), ciphertext: Hex.text(made.ciphertext),
            encapsulatedSecret: Hex.text(made.secret), packets: packets.map(Hex.text), link: Hex.text(record.link),
            sharedKey: Hex.text(record.sharedKey))
        return (pairing, record, peer, pump)
    }

    private static func makeSession(
        _ record: PairRecord, _ peer: DeviceCredentials, _ pump: DeviceCredentials
    ) throws -> Session {
        var peerRandom = ScriptedRandom(fill(0xc1))
        var pumpRandom = ScriptedRandom(fill(0xd1))
        var peerSide = PeerLink(record: record, staticKey: peer.staticKey)
        var pumpSide = PumpLinks(staticKey: pump.staticKey)
        pumpSide.add(record)
        let opening = try peerSide.open(at: .zero, using: &peerRandom)
        guard case .reply(let answer) = try pumpSide.receive(opening, at: .zero, using: &pumpRandom) else {
            throw SessionError.malformed
        }
        _ = try peerSide.receive(answer, at: .zero)
        var session = Session(
            prologue: Hex.text(
                [UInt8]("PumpLink session".utf8) + [0, 1, record.peer.role.rawValue] + record.peer.id.bytes
                    + record.pump.id.bytes + record.link),
            peerEphemeral: Hex.text(fill(0xc1)), pumpEphemeral: Hex.text(fill(0xd1)), opening: Hex.text(opening),
            answer: Hex.text(answer), handshakeHash: Hex.text(peerSide.session?.handshakeHash ?? []), messages: [])
        let first = Request.prepare(CommandID(1), .bolus(Insulin(milliunits: 2000))).encoded
        for (fromPump, seconds) in [(false, 0), (true, 0), (false, 1), (false, 3601), (true, 3601), (false, 7300)]
            as [(Bool, UInt32)]
        {
            let now = PumpInstant(seconds: seconds)
            let packet: [UInt8]
            if fromPump {
                packet = try pumpSide.seal(first, to: record.peer.id, at: now)
                _ = try peerSide.receive(packet, at: now)
            } else {
                packet = try peerSide.seal(first, at: now)
                _ = try pumpSide.receive(packet, at: now, using: &pumpRandom)
            }
            let counter = packet[5..<13].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            session.messages.append(
                .init(
                    fromPump: fromPump, seconds: seconds, counter: counter, plaintext: Hex.text(first),
                    packet: Hex.text(packet)))
        }
        return session
    }
}

/// What a closure found out.
private final class Captured: Sendable {
    let value = Mutex<XWing.Encapsulation?>(nil)
}
