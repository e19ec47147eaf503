/// A hash of a cell's bytes, and whether they are all ASCII; for tables within one run that compare the bytes too.
struct CellHash {
    private(set) var value: UInt64
    private var seen: UInt64 = 0

    /// Whether every byte is ASCII.
    var isASCII: Bool { seen & 0x8080_8080_8080_8080 == 0 }

    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer) {
        let count = bytes.count
        value = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
        if count >= 8 {
            var offset = 0
            while offset &+ 8 < count {
                mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset &+= 8
            }
            // The last eight bytes may have been seen in part: that costs less than a loop over the rest.
            mix(bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
        } else if count >= 4 {
            let head = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let tail = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            mix(UInt64(head) | UInt64(tail) << 32)
        } else if count > 0 {
            mix(UInt64(bytes[0]) | UInt64(bytes[count &>> 1]) << 8 | UInt64(bytes[count &- 1]) << 16)
        }
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) {
        seen |= word
        let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        value = product.high ^ product.low
    }
}
