/// Turns a stream of UTF-16 into UTF-8; halves of a unit or of a surrogate pair may arrive in different buffers.
struct UTF16Transcoder: Sendable {
    private let bigEndian: Bool
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    init(bigEndian: Bool) {
        self.bigEndian = bigEndian
    }

    /// Appends the UTF-8 of the next bytes; a surrogate without its partner becomes U+FFFD.
    mutating func transcode(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) {
        output.reserveCapacity(output.count + bytes.count)
        for byte in bytes {
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            let (high, low) = bigEndian ? (first, byte) : (byte, first)
            take(UInt16(high) << 8 | UInt16(low), &output)
        }
    }

    /// Appends what an incomplete end of the file stands for: U+FFFD.
    mutating func finish(into output: inout [UInt8]) {
        if highSurrogate != nil || oddByte != nil { put("\u{FFFD}", &output) }
        highSurrogate = nil
        oddByte = nil
    }

    private mutating func take(_ unit: UInt16, _ output: inout [UInt8]) {
        if unit < 0x80, highSurrogate == nil {
            output.append(UInt8(unit))
            return
        }
        if let high = highSurrogate {
            highSurrogate = nil
            if UTF16.isTrailSurrogate(unit) {
                let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                put(Unicode.Scalar(value) ?? "\u{FFFD}", &output)
                return
            }
            put("\u{FFFD}", &output)
        }
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else {
            // A trail surrogate on its own is no scalar.
            put(Unicode.Scalar(unit) ?? "\u{FFFD}", &output)
        }
    }

    private func put(_ scalar: Unicode.Scalar, _ output: inout [UInt8]) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
