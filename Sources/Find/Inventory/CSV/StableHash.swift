/// A 64-bit hash that is the same in every run and on every machine; fast, not cryptographic.
///
/// It tells whether something is probably the same as before. Two things with one hash must still be compared where
/// a false "same" would do harm.
public struct StableHash: Sendable, Hashable {
    /// The hash of everything combined so far.
    public private(set) var value: UInt64

    /// A hash of nothing.
    public init() {
        value = 0x9E37_79B9_7F4A_7C15
    }

    /// Combines bytes and their number, so that `ab`, `c` and `a`, `bc` differ.
    @inline(__always)
    public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset &+ 8 <= bytes.count {
            mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset &+= 8
        }
        var rest = UInt64(truncatingIfNeeded: bytes.count) << 56
        var shift: UInt64 = 0
        while offset < bytes.count {
            rest ^= UInt64(bytes[offset]) << shift
            shift &+= 8
            offset &+= 1
        }
        mix(rest)
    }

    /// Combines the UTF-8 of a text.
    public mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) {
        let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        value = product.high ^ product.low ^ 0xA076_1D64_78BD_642F
    }
}

extension CSVRecord {
    /// A hash of the bytes of some columns as they stand in the file; equal cells have equal hashes.
    ///
    /// For finding rows of one product without making texts of their fields. Pass the columns always in one order.
    @inline(__always)
    public func hash(columns: [Int]) -> UInt64 {
        var hash = StableHash()
        for column in columns { hash.combine(field(column)) }
        return hash.value
    }
}
