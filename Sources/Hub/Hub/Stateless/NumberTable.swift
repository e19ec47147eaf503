/// From a few small numbers to another small number.
struct NumberTable {
    /// Up to six numbers below ``NumberTable/bound``.
    struct Key: Equatable {
        private let first: UInt64
        private let second: UInt64

        @inline(__always)
        init(_ first: (Int, Int, Int), _ second: (Int, Int, Int)) {
            self.first = Self.pack(first)
            self.second = Self.pack(second)
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
            return Int(truncatingIfNeeded: mixed ^ mixed &>> 32)
        }
    }

    /// What every number of a key is below.
    static let bound = 1 << 21

    /// All that a look-up needs in one piece, since rows jump about in thousands of them.
    private struct Entry {
        var key = Key((0, 0, 0), (0, 0, 0))
        /// One more than the number kept; 0 marks a free entry.
        var value: UInt32 = 0
    }

    private var entries = [Entry](repeating: Entry(), count: 1 << 10)
    private var count = 0

    /// Whether it is to be emptied, so that memory stays bounded.
    var isFull: Bool { count >= 400_000 }

    /// The number kept for a key.
    @inline(__always)
    func find(_ key: Key) -> Int? {
        let mask = entries.count &- 1
        var index = key.hash & mask
        while true {
            let entry = entries[index]
            if entry.value == 0 { return nil }
            if entry.key == key { return Int(entry.value) &- 1 }
            index = (index &+ 1) & mask
        }
    }

    /// Keeps a number, not below zero, for a key that is not here yet.
    mutating func insert(_ key: Key, _ value: Int) {
        if count &* 4 >= entries.count &* 3 { grow() }
        place(Entry(key: key, value: UInt32(truncatingIfNeeded: value &+ 1)))
        count += 1
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.value != 0 { place(entry) }
    }

    private mutating func place(_ entry: Entry) {
        let mask = entries.count &- 1
        var index = entry.key.hash & mask
        while entries[index].value != 0 { index = (index &+ 1) & mask }
        entries[index] = entry
    }
}
