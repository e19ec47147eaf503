/// The first byte of a packet.
enum PacketKind: UInt8, Sendable {
    case pairingHello = 0x01
    case pairingOffer = 0x02
    case pairingShare = 0x03
    case pairingConfirmation = 0x04
    case pairingAbort = 0x05
    case pairingCredentials = 0x06
    case pairingSealedAbort = 0x07
    case sessionOpening = 0x10
    case sessionAnswer = 0x11
    case sessionMessage = 0x20

    /// Splits a packet into its kind and the rest.
    static func split(_ packet: [UInt8]) -> (PacketKind, [UInt8])? {
        guard let first = packet.first, let kind = PacketKind(rawValue: first) else { return nil }
        return (kind, Array(packet.dropFirst()))
    }
}

extension Array<UInt8> {
    /// Whether this packet belongs to pairing rather than to a session; a device gives it to the right machine.
    public var isPairingPacket: Bool {
        guard let (kind, _) = PacketKind.split(self) else { return false }
        return kind.rawValue < PacketKind.sessionOpening.rawValue
    }
}
