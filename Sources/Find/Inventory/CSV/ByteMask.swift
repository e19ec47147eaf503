/// Finds a few kinds of bytes 64 at a time: bit `i` of a mask is set when byte `i` is one of them.
///
/// Delimited text is mostly plain letters; looking at one mask instead of 64 bytes is what makes reading fast.
struct ByteMask {
    private let a: SIMD16<UInt8>
    private let b: SIMD16<UInt8>
    private let c: SIMD16<UInt8>
    private let d: SIMD16<UInt8>

    /// The mask of up to four kinds of bytes.
    init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
        self.a = SIMD16(repeating: a)
        self.b = SIMD16(repeating: b)
        self.c = SIMD16(repeating: c)
        self.d = SIMD16(repeating: d)
    }

    /// The mask of up to 64 bytes that begin at `offset`; bits past the end of `bytes` are clear.
    @inline(__always)
    func callAsFunction(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        let left = bytes.count - offset
        if left >= 64 {
            return sixteen(bytes, offset)
                | sixteen(bytes, offset &+ 16) << 16
                | sixteen(bytes, offset &+ 32) << 32
                | sixteen(bytes, offset &+ 48) << 48
        }
        return tail(bytes, at: offset, count: left)
    }

    @inline(__always)
    private func sixteen(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        let chunk = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
        let hits = (chunk .== a) .| (chunk .== b) .| (chunk .== c) .| (chunk .== d)
        let words = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
        return Self.gather(words[0]) | Self.gather(words[1]) << 8
    }

    /// Turns eight bytes of all ones or all zeros into eight bits.
    @inline(__always)
    private static func gather(_ word: UInt64) -> UInt64 {
        ((word & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) >> 56
    }

    @inline(never)
    private func tail(_ bytes: UnsafeRawBufferPointer, at offset: Int, count: Int) -> UInt64 {
        var mask: UInt64 = 0
        for index in 0..<max(0, min(count, 64)) {
            let byte = bytes[offset + index]
            if byte == a[0] || byte == b[0] || byte == c[0] || byte == d[0] { mask |= 1 << UInt64(index) }
        }
        return mask
    }
}
