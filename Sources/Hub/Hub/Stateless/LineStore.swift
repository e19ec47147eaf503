/// The finished lines of devices about which the same is said, but for the asset tag.
///
/// Each task keeps its own copy in one piece of memory: writing lines is copying from there.
struct LineStore {
    /// The number of lines of each entry, then each line behind its length.
    private var bytes: [UInt8]

    /// As many bytes as there may be are asked for at once: what is not written to takes no memory.
    init() {
        bytes = []
        bytes.reserveCapacity(Self.most + Self.most / 4)
    }

    /// Whether it is to be emptied, so that memory stays bounded.
    var isFull: Bool { bytes.count >= Self.most }

    private static let most = 1 << 26

    /// Adds the tails of the lines that belong together, and says where they are: below 2³¹.
    mutating func append(_ tails: [[UInt8]]) -> Int {
        let place = bytes.count
        append(number: tails.count)
        for tail in tails {
            append(number: tail.count)
            bytes += tail
        }
        return place
    }

    private mutating func append(number: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: number)) { bytes.append(contentsOf: $0) }
    }

    /// Writes the lines at a place, each behind a head.
    @inline(__always)
    func write(_ place: Int, behind head: UnsafeRawBufferPointer, to block: inout MatchedBlock) {
        bytes.withUnsafeBytes { bytes in
            var place = place
            let lines = Self.number(bytes, &place)
            block.matches += lines
            for _ in 0..<lines {
                let count = Self.number(bytes, &place)
                block.bytes.append(contentsOf: head)
                block.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[place..<(place &+ count)]))
                place &+= count
            }
        }
    }

    @inline(__always)
    private static func number(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Int {
        let number = UnsafeRawBufferPointer(rebasing: bytes[place..<(place &+ 4)]).loadUnaligned(as: UInt32.self)
        place &+= 4
        return Int(number)
    }
}
