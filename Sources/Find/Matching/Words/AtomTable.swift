/// From the bytes of a word to a small number: up to 24 bytes, told apart exactly, without hashing text.
struct AtomTable: Sendable {
    /// The bytes of a word, padded with zeros, which no word holds.
    struct Key: Equatable, Sendable {
        private var first: UInt64 = 0
        private var second: UInt64 = 0
        private var third: UInt64 = 0

        /// Nil for more than 24 bytes.
        @inline(__always)
        init?(_ bytes: UnsafeRawBufferPointer) {
            switch bytes.count {
            case ...8: first = Self.upToEight(bytes)
            case ...16:
                first = Self.eight(bytes, at: 0)
                second = Self.tail(bytes, from: 8)
            case ...24:
                first = Self.eight(bytes, at: 0)
                second = Self.eight(bytes, at: 8)
                third = Self.tail(bytes, from: 16)
            default: return nil
            }
        }

        /// The key of a text; nil for more than 24 bytes.
        @inline(__always)
        init?(_ text: String) {
            var text = text
            guard let key = text.withUTF8({ Key(UnsafeRawBufferPointer($0)) }) else { return nil }
            self = key
        }

        fileprivate init() {}

        /// The key of eight bytes or less, packed.
        @inline(__always)
        init(packed: UInt64) { first = packed }

        @inline(__always)
        private static func eight(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }

        /// The last one to eight bytes of more than eight: eight are read, and those before `offset` shifted out.
        @inline(__always)
        private static func tail(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
            eight(bytes, at: bytes.count &- 8) &>> UInt64((8 &- (bytes.count &- offset)) &* 8)
        }

        @inline(__always)
        private static func upToEight(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
            let count = bytes.count
            if count == 8 { return eight(bytes, at: 0) }
            if count >= 4 {
                let head = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
                let tail = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
                return UInt64(head) | UInt64(tail) &<< UInt64((count &- 4) &* 8)
            }
            var word: UInt64 = 0
            for place in 0..<count { word |= UInt64(bytes[place]) &<< UInt64(place &* 8) }
            return word
        }

        @inline(__always)
        fileprivate var hash: Int {
            var mixed = first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ third &* 0xC2B2_AE3D_27D4_EB4F
            mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
            return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) & 0x7FFF_FFFF)
        }
    }

    private var keys: [Key]
    /// One more than the number kept; 0 marks a free place.
    private var values: [UInt32]
    private(set) var count = 0

    /// - Parameter capacity: how many words are expected.
    init(capacity: Int = 512) {
        var size = 16
        while size < 2 * capacity { size *= 2 }
        keys = Array(repeating: Key(), count: size)
        values = Array(repeating: 0, count: size)
    }

    /// What is kept for a word, which is not empty.
    @inline(__always)
    func find(_ key: Key) -> Int? {
        let mask = keys.count &- 1
        var place = key.hash & mask
        while values[place] != 0 {
            if keys[place] == key { return Int(values[place]) &- 1 }
            place = (place &+ 1) & mask
        }
        return nil
    }

    /// Keeps a number, not below zero, for a word that is not here yet.
    mutating func insert(_ key: Key, _ value: Int) {
        if count &* 2 >= keys.count { grow() }
        place(key, UInt32(truncatingIfNeeded: value &+ 1))
        count += 1
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [Key](repeating: Key(), count: oldKeys.count * 2)
        values = [UInt32](repeating: 0, count: oldKeys.count * 2)
        for (key, value) in zip(oldKeys, oldValues) where value != 0 { place(key, value) }
    }

    private mutating func place(_ key: Key, _ value: UInt32) {
        let mask = keys.count &- 1
        var place = key.hash & mask
        while values[place] != 0 { place = (place &+ 1) & mask }
        keys[place] = key
        values[place] = value
    }
}
