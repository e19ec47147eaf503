/// One value or member name on the tape: where it lies in the bytes, and where the next one begins.
struct JSONEntry: Sendable {
    /// The first byte; for a string, the one after the quote.
    var offset: UInt32
    /// The length in bytes; for a string without its quotes.
    var length: UInt32
    /// The tape index after this value and everything in it; zero while a container is still open.
    var next: UInt32
    /// Kind (3 bits), escape flag (1 bit), number of members or elements (28 bits).
    private var info: UInt32

    init(kind: JSONKind, offset: Int, length: Int, next: Int, hasEscapes: Bool = false) {
        // JSONLimits.hardMaximumBytes keeps all three far below UInt32.max.
        self.offset = UInt32(truncatingIfNeeded: offset)
        self.length = UInt32(truncatingIfNeeded: length)
        self.next = UInt32(truncatingIfNeeded: next)
        info = UInt32(kind.rawValue) | (hasEscapes ? 8 : 0)
    }

    @inline(__always) var kind: JSONKind { JSONKind(rawValue: UInt8(truncatingIfNeeded: info & 7)) ?? .null }
    @inline(__always) var hasEscapes: Bool { info & 8 != 0 }
    @inline(__always) var count: Int { Int(info >> 4) }

    /// Counts one more member or element.
    @inline(__always) mutating func addChild() { info &+= 16 }

    /// Ends a container at the byte `end`, the tape then being `tapeCount` long.
    mutating func close(end: Int, tapeCount: Int) {
        length = UInt32(truncatingIfNeeded: end - Int(offset))
        next = UInt32(truncatingIfNeeded: tapeCount)
    }
}
