/// Why a frame is dropped.
public enum FrameError: Error, Hashable, Sendable {
    /// Empty, longer than 244 bytes, or of a kind that does not exist.
    case badFrame
    /// A piece whose place, number or length is impossible.
    case badPiece
    /// All pieces are there and do not make the packet that they name; they are forgotten.
    case notThePacket
}

/// Puts radio frames together to packets, with a bound on what it keeps for whoever sends nonsense.
///
/// It keeps at most `mostPackets` unfinished packets, each for at most `seconds`; the oldest gives way.
public struct Reassembler: Hashable, Sendable {
    /// Most unfinished packets at a time; each is at most 7,584 bytes.
    public static let mostPackets = 4
    /// Seconds for which an unfinished packet is kept after its last new piece.
    public static let seconds: UInt32 = 30

    private struct Unfinished: Hashable, Sendable {
        let name: [UInt8]
        let count: Int
        var pieces: [Int: [UInt8]]
        var heard: PumpInstant
    }

    private var unfinished: [Unfinished] = []

    /// An empty reassembler.
    public init() {}

    /// How many bytes it keeps.
    public var keptBytes: Int { unfinished.reduce(0) { $0 + $1.pieces.values.reduce(0) { $0 + $1.count } } }

    /// Takes a frame.
    ///
    /// - Returns: the packet that it completes, if any.
    public mutating func receive(_ frame: [UInt8], at now: PumpInstant) throws(FrameError) -> [UInt8]? {
        guard frame.count > 1, frame.count <= Fragmenter.frameLength else { throw .badFrame }
        unfinished.removeAll { now.milliseconds(since: $0.heard) > UInt64(Reassembler.seconds) * 1000 }
        switch frame.first {
        case Fragmenter.singleMark: return Array(frame.dropFirst())
        case Fragmenter.pieceMark: return try receivePiece(frame, now)
        default: throw .badFrame
        }
    }

    private mutating func receivePiece(_ frame: [UInt8], _ now: PumpInstant) throws(FrameError) -> [UInt8]? {
        var reader = ByteReader(frame)
        guard reader.take(1) != nil, let name = reader.take(4), let place = reader.number(UInt8.self),
            let count = reader.number(UInt8.self), (2...UInt8(Fragmenter.mostPieces)).contains(count), place < count
        else { throw .badPiece }
        let piece = reader.takeRest()
        // Every piece but the last is full, so that a packet has one way only to be cut.
        guard place == count - 1 ? !piece.isEmpty : piece.count == Fragmenter.pieceLength else { throw .badPiece }
        let index = slot(name, Int(count), now)
        unfinished[index].pieces[Int(place)] = piece
        unfinished[index].heard = now
        guard unfinished[index].pieces.count == Int(count) else { return nil }
        let done = unfinished.remove(at: index)
        let packet = (0..<done.count).flatMap { done.pieces[$0] ?? [] }
        guard Fragmenter.name(of: packet) == name else { throw .notThePacket }
        return packet
    }

    /// Where the packet of this name is kept; the oldest makes room.
    private mutating func slot(_ name: [UInt8], _ count: Int, _ now: PumpInstant) -> Int {
        if let index = unfinished.firstIndex(where: { $0.name == name && $0.count == count }) { return index }
        if unfinished.count >= Reassembler.mostPackets {
            let oldest = unfinished.indices.min { unfinished[$0].heard < unfinished[$1].heard } ?? 0
            unfinished.remove(at: oldest)
        }
        unfinished.append(Unfinished(name: name, count: count, pieces: [:], heard: now))
        return unfinished.count - 1
    }
}
