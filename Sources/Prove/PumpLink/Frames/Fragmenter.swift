import Crypto
import Foundation

/// Cuts packets into radio frames of at most 244 bytes, the payload of one Bluetooth LE data packet.
///
/// A packet that fits goes as `01` and its bytes. A longer one goes as pieces: `02`, four bytes of the packet's SHA-256,
/// the piece's place and the number of pieces, and up to 237 bytes. The pieces of a repeated packet are the same, so
/// that a receiver needs to hear each piece only once.
public enum Fragmenter {
    /// Longest frame.
    public static let frameLength = 244
    /// Most pieces of one packet.
    public static let mostPieces = 32
    /// Longest packet.
    public static let packetLength = mostPieces * pieceLength

    static let singleMark: UInt8 = 1
    static let pieceMark: UInt8 = 2
    static let headerLength = 7
    static let pieceLength = frameLength - headerLength

    /// The frames of a packet, in order; none for an empty or too long packet.
    public static func frames(of packet: [UInt8]) -> [[UInt8]] {
        guard !packet.isEmpty, packet.count <= packetLength else { return [] }
        guard packet.count > frameLength - 1 else { return [[singleMark] + packet] }
        let name = name(of: packet)
        let count = (packet.count + pieceLength - 1) / pieceLength
        return (0..<count).map { place in
            let start = place * pieceLength
            let piece = packet[start..<min(start + pieceLength, packet.count)]
            return [pieceMark] + name + [UInt8(clamping: place), UInt8(clamping: count)] + piece
        }
    }

    /// The first four bytes of the packet's SHA-256.
    static func name(of packet: [UInt8]) -> [UInt8] { Array([UInt8](SHA256.hash(data: packet)).prefix(4)) }
}
