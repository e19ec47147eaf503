/// The different cells of one column, numbered as they come: a look-up is a hash and a comparison, and makes no text.
struct CellTable {
    /// All that a look-up compares before the bytes, in one piece: rows jump about in thousands of them.
    fileprivate struct Slot {
        var hash: UInt32 = 0
        /// One more than the cell's place; 0 marks a free slot.
        var place: UInt32 = 0
        /// Where the cell's bytes are.
        var start: UInt32 = 0
        /// The number of bytes, and in the lowest bit whether the cell is foreign.
        var countAndFlag: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 10)
    private var bytes: [UInt8] = []
    /// The hashes of the cells, for when the table grows.
    private var hashes: [UInt64] = []

    /// How many cells there are.
    var count: Int { hashes.count }

    /// Beyond this many cells, or bytes of them, the table is to be emptied, so that memory stays bounded.
    var isFull: Bool { count >= 200_000 || bytes.count >= 1 << 26 }

    /// What stands where a look-up begins: several of them are asked for at once, so that none waits for the other.
    struct Probe {
        fileprivate let index: Int
        fileprivate let slot: Slot
    }

    /// Where the look-up of a cell begins.
    @inline(__always)
    func probe(_ hash: CellHash) -> Probe {
        let index = Int(truncatingIfNeeded: hash.value) & (slots.count &- 1)
        return Probe(index: index, slot: slots[index])
    }

    /// The place of a cell that was seen before.
    ///
    /// - Parameters:
    ///   - isForeign: what the bytes mean hangs on the encoding of the row: the same ones in another encoding are
    ///     another cell.
    ///   - probe: where the look-up begins.
    @inline(__always)
    func find(_ key: UnsafeRawBufferPointer, _ hash: CellHash, isForeign: Bool, from probe: Probe) -> Int? {
        let mask = slots.count &- 1
        var (index, slot) = (probe.index, probe.slot)
        let short = UInt32(truncatingIfNeeded: hash.value &>> 32)
        while slot.place != 0 {
            if slot.hash == short {
                if isSame(slot, key, isForeign) { return Int(slot.place) &- 1 }
            }
            index = (index &+ 1) & mask
            slot = slots[index]
        }
        return nil
    }

    @inline(__always)
    private func isSame(_ cell: Slot, _ key: UnsafeRawBufferPointer, _ isForeign: Bool) -> Bool {
        guard cell.countAndFlag == Self.countAndFlag(key, isForeign) else { return false }
        let start = Int(cell.start)
        return bytes.withUnsafeBytes { bytes in
            Self.areSame(UnsafeRawBufferPointer(rebasing: bytes[start..<(start &+ key.count)]), key)
        }
    }

    /// Whether two runs of one length hold the same bytes; cells are so short that a call would cost more than this.
    @inline(__always)
    private static func areSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        let count = right.count
        if count >= 8 {
            var offset = 0
            while offset &+ 8 < count {
                if word(left, offset) != word(right, offset) { return false }
                offset &+= 8
            }
            // The last eight bytes may have been compared in part.
            return word(left, count &- 8) == word(right, count &- 8)
        }
        for offset in 0..<count where left[offset] != right[offset] { return false }
        return true
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// No record is as long as 2³¹ bytes.
    @inline(__always)
    private static func countAndFlag(_ key: UnsafeRawBufferPointer, _ isForeign: Bool) -> UInt32 {
        UInt32(truncatingIfNeeded: key.count) &<< 1 | (isForeign ? 1 : 0)
    }

    /// Adds a cell that is not here yet; its place is the number of those before it.
    mutating func insert(_ key: UnsafeRawBufferPointer, _ hash: CellHash, isForeign: Bool) {
        if count &* 3 >= slots.count &* 2 { grow() }
        let start = bytes.count
        bytes.append(contentsOf: key)
        hashes.append(hash.value)
        place(
            Slot(
                hash: UInt32(truncatingIfNeeded: hash.value &>> 32), place: UInt32(truncatingIfNeeded: count),
                start: UInt32(truncatingIfNeeded: start), countAndFlag: Self.countAndFlag(key, isForeign)))
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.place != 0 { place(slot) }
    }

    private mutating func place(_ slot: Slot) {
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: hashes[Int(slot.place) &- 1]) & mask
        while slots[index].place != 0 { index = (index &+ 1) & mask }
        slots[index] = slot
    }
}
