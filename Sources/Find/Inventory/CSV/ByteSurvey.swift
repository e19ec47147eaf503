/// What one quick look over a block tells: most blocks need no check of single records.
struct ByteSurvey {
    /// Whether a NUL byte is somewhere.
    let hasNUL: Bool
    /// Whether every byte is ASCII.
    let isAscii: Bool

    init(_ bytes: UnsafeRawBufferPointer) {
        var high = SIMD16<UInt8>(repeating: 0)
        var low = SIMD16<UInt8>(repeating: 0xFF)
        var offset = 0
        while offset &+ 16 <= bytes.count {
            let chunk = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            high |= chunk
            low = pointwiseMin(low, chunk)
            offset &+= 16
        }
        var (top, bottom) = (high.max(), low.min())
        for index in offset..<bytes.count {
            top |= bytes[index]
            bottom = min(bottom, bytes[index])
        }
        hasNUL = bottom == 0
        isAscii = top < 0x80
    }
}
