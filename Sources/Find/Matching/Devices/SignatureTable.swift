import Inventory

/// Different runs of bytes, numbered as they come.
struct SignatureTable: Sendable {
    /// One more than a run's place, 0 where a slot is free.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)
    private var hashes: [UInt64] = []
    /// All runs, one behind the other, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// The place of a run that is here.
    func find(_ run: [UInt8]) -> Int? { run.withUnsafeBytes { find($0) } }

    /// The place of a text that is here.
    func find(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
    }

    private func find(_ run: UnsafeRawBufferPointer) -> Int? {
        let hash = Self.hash(run)
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index] != 0 {
            let place = Int(slots[index]) &- 1
            if hashes[place] == hash, isSame(place, run) { return place }
            index = (index &+ 1) & mask
        }
        return nil
    }

    private func isSame(_ place: Int, _ run: UnsafeRawBufferPointer) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == run.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            zip(start..<ends[place], run).allSatisfy { bytes[$0] == $1 }
        }
    }

    /// Adds a run that is not here yet; its place is the number of those before it.
    mutating func insert(_ run: [UInt8]) {
        if ends.count &* 2 >= slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for place in ends.indices { put(place) }
        }
        bytes += run
        ends.append(bytes.count)
        hashes.append(run.withUnsafeBytes { Self.hash($0) })
        put(ends.count - 1)
    }

    private mutating func put(_ place: Int) {
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: hashes[place]) & mask
        while slots[index] != 0 { index = (index &+ 1) & mask }
        slots[index] = UInt32(truncatingIfNeeded: place &+ 1)
    }

    private static func hash(_ run: UnsafeRawBufferPointer) -> UInt64 {
        var hash = StableHash()
        hash.combine(run)
        return hash.value
    }
}
