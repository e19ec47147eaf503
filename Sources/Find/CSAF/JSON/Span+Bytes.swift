extension Span<UInt8> {
    /// Eight bytes from `index` on, the first in the lowest bits; traps outside the span.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether the bytes from `index` on are those of the word; false when fewer are left.
    @inline(__always)
    func matches(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        return word.withUTF8Buffer { expected in
            var offset = 0
            while offset < length {
                // `offset` stays below the length of the word, and `index + length` within the span.
                if self[index + offset] != expected[offset] { return false }
                offset += 1
            }
            return true
        }
    }
}
