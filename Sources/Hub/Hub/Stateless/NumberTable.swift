/// From a few small numbers to another small number.
struct NumberTable {
    /// Up to nine numbers below ``NumberTable/bound``.
    struct Key: Equatable {
        private let first: UInt64
        private let second: UInt64
        private let third: UInt64

        @inline(__always)
        init(
            _ first: (Int, Int, Int), _ second: (Int, Int, Int) = (0, 0, 0), _ third: (Int, Int, Int) = (0, 0, 0)
        ) {
            self.first = Self.pack(first)
            self.second = Self.pack(second)
            self.third = Self.pack(third)
        }

        @inline(__always)
        private static func pack(_ numbers: (Int, Int, Int)) -> UInt64 {
            UInt64(truncatingIfNeeded: numbers.0) | UInt64(truncatingIfNeeded: numbers.1) &<< 21
                | UInt64(truncatingIfNeeded: numbers.2) &<< 42
        }

        @inline(__always)
        fileprivate var hash: Int {
            var mixed = first &* 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ mixed &>> 32 ^ second) &* 0xC2B2_AE3D_27D4_EB4F
            mixed = (mixed ^ mixed &>> 32 ^ third) &* 0xD6E8_FEB8_6659_FD93
            return Int(truncatingIfNeeded: mixed ^ mixed &>> 32)
        }
    }

    /// What every number of a key is below.
    static let bound = 1 << 21

    private struct Entry {
        let key: Key
        let value: UInt32
    }

    /// One more than an entry's place, 0 where a slot is free: small, since rows jump about in it.
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    private var entries: [Entry] = []

    /// Whether it is to be emptied, so that memory stays bounded.
    var isFull: Bool { entries.count >= 400_000 }

    /// The number kept for a key.
    @inline(__always)
    func find(_ key: Key) -> Int? {
        let mask = slots.count &- 1
        var index = key.hash & mask
        while slots[index] != 0 {
            let entry = entries[Int(slots[index]) &- 1]
            if entry.key == key { return Int(entry.value) }
            index = (index &+ 1) & mask
        }
        return nil
    }

    /// Keeps a number, not below zero, for a key that is not here yet.
    mutating func insert(_ key: Key, _ value: Int) {
        if entries.count &* 2 >= slots.count { grow() }
        entries.append(Entry(key: key, value: UInt32(truncatingIfNeeded: value)))
        place(entries.count &- 1)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for entry in entries.indices { place(entry) }
    }

    private mutating func place(_ entry: Int) {
        let mask = slots.count &- 1
        var index = entries[entry].key.hash & mask
        while slots[index] != 0 { index = (index &+ 1) & mask }
        slots[index] = UInt32(truncatingIfNeeded: entry &+ 1)
    }
}
