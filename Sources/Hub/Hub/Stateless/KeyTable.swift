#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// From the raw bytes of some cells to a small number: a hash, a comparison, and no text made.
struct KeyTable {
    private struct Slot {
        var hash: UInt64 = 0
        var start = 0
        var count: Int32 = 0
        /// One more than the number kept; 0 marks a free slot.
        var value: Int32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var keys: [UInt8] = []
    private(set) var count = 0

    /// The number kept for these bytes.
    @inline(__always)
    func find(_ key: UnsafeRawBufferPointer, hash: UInt64) -> Int? {
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: hash) & mask
        return slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBytes { keys in
                while slots[index].value != 0 {
                    let slot = slots[index]
                    if slot.hash == hash, Int(slot.count) == key.count, Self.isSame(keys, slot.start, key) {
                        return Int(slot.value) &- 1
                    }
                    index = (index &+ 1) & mask
                }
                return nil
            }
        }
    }

    @inline(__always)
    private static func isSame(_ keys: UnsafeRawBufferPointer, _ start: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        guard let left = keys.baseAddress, let right = key.baseAddress else { return key.isEmpty }
        return memcmp(left + start, right, key.count) == 0
    }

    /// Keeps a number for bytes that are not here yet.
    mutating func insert(_ key: UnsafeRawBufferPointer, hash: UInt64, value: Int) {
        if count &* 2 >= slots.count { grow() }
        let start = keys.count
        keys.append(contentsOf: key)
        place(
            Slot(
                hash: hash, start: start, count: Int32(truncatingIfNeeded: key.count),
                value: Int32(truncatingIfNeeded: value &+ 1)))
        count += 1
    }

    /// Forgets everything, so that memory stays bounded where nearly every row is a product of its own.
    mutating func removeAll() {
        self = KeyTable()
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.value != 0 { place(slot) }
    }

    private mutating func place(_ slot: Slot) {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: slot.hash) & mask
        while slots[index].value != 0 { index = (index + 1) & mask }
        slots[index] = slot
    }
}
