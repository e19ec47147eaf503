/// The finished lines of devices about which the same is said, but for the asset tag.
///
/// Each task keeps its own copy in one piece of memory: writing lines is copying from there.
struct LineStore {
    /// The number of lines of each entry, then each line behind its length.
    private var bytes: [UInt8]
    private var starts: [UInt32] = []

    /// As many bytes as there may be are asked for at once: what is not written to takes no memory.
    init() {
        bytes = []
        bytes.reserveCapacity(Self.most + Self.most / 4)
    }

    /// How many entries there are.
    var count: Int { starts.count }

    /// Whether it is to be emptied, so that memory stays bounded.
    var isFull: Bool { bytes.count >= Self.most }

    private static let most = 1 << 26

    /// Adds the tails of the lines that belong together.
    mutating func append(_ tails: [[UInt8]]) {
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
        append(tails.count)
        for tail in tails {
            append(tail.count)
            bytes += tail
        }
    }

    private mutating func append(_ number: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: number)) { bytes.append(contentsOf: $0) }
    }

    /// Writes the lines of an entry, each behind a head.
    @inline(__always)
    func write(_ entry: Int, behind head: UnsafeRawBufferPointer, to block: inout MatchedBlock) {
        bytes.withUnsafeBytes { bytes in
            var place = Int(starts[entry])
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
