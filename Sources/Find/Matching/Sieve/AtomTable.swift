/// From the bytes of an atom to what was found out about it: up to 24 bytes, told apart exactly.
struct AtomTable {
    /// The bytes of an atom, padded with zeros, which no atom holds.
    struct Key: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0

        /// Nil for more than 24 bytes.
        init?(_ bytes: UnsafeRawBufferPointer) {
            guard bytes.count <= 24 else { return nil }
            for (place, byte) in bytes.enumerated() {
                let shifted = UInt64(byte) << UInt64((place & 7) * 8)
                switch place >> 3 {
                case 0: first |= shifted
                case 1: second |= shifted
                default: third |= shifted
                }
            }
        }

        fileprivate init() {}

        fileprivate var hash: Int {
            var mixed = first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ third &* 0xC2B2_AE3D_27D4_EB4F
            mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
            return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) & 0x7FFF_FFFF)
        }
    }

    private var keys = [Key](repeating: Key(), count: 1 << 12)
    private var values = [UInt8](repeating: 0, count: 1 << 12)
    private var count = 0

    /// What is kept for an atom, which is not empty.
    func find(_ key: Key) -> UInt8? {
        let mask = keys.count &- 1
        var place = key.hash & mask
        while values[place] != 0 {
            if keys[place] == key { return values[place] &- 1 }
            place = (place &+ 1) & mask
        }
        return nil
    }

    /// Keeps what was found out; below 255.
    mutating func insert(_ key: Key, _ value: UInt8) {
        if count * 2 >= keys.count { grow() }
        place(key, value &+ 1)
        count += 1
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [Key](repeating: Key(), count: oldKeys.count * 2)
        values = [UInt8](repeating: 0, count: oldKeys.count * 2)
        for (key, value) in zip(oldKeys, oldValues) where value != 0 { place(key, value) }
    }

    private mutating func place(_ key: Key, _ value: UInt8) {
        let mask = keys.count &- 1
        var place = key.hash & mask
        while values[place] != 0 { place = (place &+ 1) & mask }
        keys[place] = key
        values[place] = value
    }
}
