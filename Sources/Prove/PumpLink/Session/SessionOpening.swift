/// The first packet of a session: `10`, the version, the pair's link, and the first Noise message, which is empty.
enum SessionOpening {
    static let length = 1 + 2 + 8 + 48
    static let answerLength = 1 + 8 + 48

    static func packet(_ record: PairRecord, _ message: [UInt8]) -> [UInt8] {
        [PacketKind.sessionOpening.rawValue] + record.versionNumber.bigEndianBytes + record.link + message
    }

    /// The link and the Noise message of an opening in a version that is spoken.
    static func parse(_ packet: [UInt8]) -> (version: UInt16, link: [UInt8], message: [UInt8])? {
        var reader = ByteReader(packet)
        guard packet.count == length, reader.take(1) == [PacketKind.sessionOpening.rawValue],
            let version = reader.number(UInt16.self), let link = reader.take(8)
        else { return nil }
        return (version, link, reader.takeRest())
    }

    static func answer(_ record: PairRecord, _ message: [UInt8]) -> [UInt8] {
        [PacketKind.sessionAnswer.rawValue] + record.link + message
    }

    static func parseAnswer(_ packet: [UInt8]) -> (link: [UInt8], message: [UInt8])? {
        var reader = ByteReader(packet)
        guard packet.count == answerLength, reader.take(1) == [PacketKind.sessionAnswer.rawValue],
            let link = reader.take(8)
        else { return nil }
        return (link, reader.takeRest())
    }

    /// What both static keys of a pair lead to; computed once for all its handshakes.
    static func agreement(_ record: PairRecord, isPump: Bool, staticKey: X25519KeyPair) -> [UInt8]? {
        try? staticKey.agree(with: isPump ? record.peerStaticKey : record.pumpStaticKey)
    }

    /// The handshake of one side.
    static func handshake(
        _ record: PairRecord, isPump: Bool, staticKey: X25519KeyPair, ephemeral: X25519KeyPair, agreement: [UInt8]?
    ) throws(SessionError) -> NoiseHandshake {
        let keys = NoiseHandshake.Keys(
            own: staticKey, ephemeral: ephemeral, remote: isPump ? record.peerStaticKey : record.pumpStaticKey,
            shared: [record.sharedKey], staticAgreement: agreement)
        guard let pattern = NoisePattern.session,
            let handshake = try? NoiseHandshake(
                pattern, isInitiator: !isPump, prologue: record.prologue, keys: keys)
        else { throw .badKeys }
        return handshake
    }
}
