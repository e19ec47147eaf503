/// A message of the weak link: an abstract model of a protocol whose key a bystander learns. It exists to be compared
/// with; it reproduces no real radio protocol.
///
/// A packet carries the link key as proof, a number against repetitions, and a checksum against noise. The checksum
/// proves nothing about who sent it.
public enum WeakMessage: Hashable, Sendable {
    /// Pairing: the pump tells the new device its link key, in the clear.
    case welcome(serial: UInt32, key: UInt64)
    /// A device asks to be connected; a person answers at the pump.
    case connect(serial: UInt32)
    /// Bolus now, milliunits.
    case bolus(UInt32)
    /// No basal for so many minutes.
    case suspend(UInt32)
    /// A temporary basal for an hour, milliunits an hour.
    case basal(UInt32)

    /// The packet; the key and the number are zero where there is none.
    public func packet(key: UInt64 = 0, number: UInt8 = 0) -> [UInt8] {
        let (kind, value, given): (UInt8, UInt32, UInt64) =
            switch self {
            case .welcome(let serial, let new): (1, serial, new)
            case .connect(let serial): (2, serial, key)
            case .bolus(let amount): (3, amount, key)
            case .suspend(let minutes): (4, minutes, key)
            case .basal(let rate): (5, rate, key)
            }
        var bytes: [UInt8] = [0x57, kind, number]
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: given >> shift)) }
        return bytes + Self.checksum(bytes)
    }

    /// What a packet says, with which key and number; nil for noise.
    public static func read(_ packet: [UInt8]) -> (message: WeakMessage, key: UInt64, number: UInt8)? {
        guard packet.count == 17, packet[0] == 0x57, Array(packet[15...]) == checksum(Array(packet[..<15])) else {
            return nil
        }
        let value = packet[3..<7].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let key = packet[7..<15].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let message: WeakMessage? =
            switch packet[1] {
            case 1: .welcome(serial: value, key: key)
            case 2: .connect(serial: value)
            case 3: .bolus(value)
            case 4: .suspend(value)
            case 5: .basal(value)
            default: nil
            }
        return message.map { ($0, key, packet[2]) }
    }

    /// Fletcher's sum of 16 bits.
    private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var (low, high) = (UInt16(0), UInt16(0))
        for byte in bytes {
            low = (low + UInt16(byte)) % 255
            high = (high + low) % 255
        }
        return [UInt8(low), UInt8(high)]
    }
}
