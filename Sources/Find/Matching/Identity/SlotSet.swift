/// A set of small numbers: slots of one name, by index, or atoms of one column; both have far fewer than 256.
struct SlotSet: Sendable, Sequence {
    private var bits = SIMD4<UInt64>()

    /// The most slots of a name that are told apart; those beyond it are never found.
    static let capacity = 256

    init() {}

    /// The slots that some hits fill.
    init(_ hits: [NameHit]) {
        for hit in hits { for slot in hit.slots { insert(slot) } }
    }

    /// The slots of a name of which something holds.
    @inline(__always)
    init(_ slots: [NameSlot], where holds: (Int) -> Bool) {
        for slot in slots.indices where holds(slot) { insert(slot) }
    }

    var isEmpty: Bool { bits == SIMD4() }
    var count: Int { (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount } }

    func contains(_ slot: Int) -> Bool {
        slot >= 0 && slot < Self.capacity && bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }

    mutating func insert(_ slot: Int) {
        guard slot >= 0, slot < Self.capacity else { return }
        bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }

    func intersection(_ other: SlotSet) -> SlotSet {
        var both = self
        both.bits &= other.bits
        return both
    }

    func subtracting(_ other: SlotSet) -> SlotSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func isDisjoint(with other: SlotSet) -> Bool { intersection(other).isEmpty }

    /// The first slot.
    var first: Int? {
        var slots = makeIterator()
        return slots.next()
    }

    /// From the first slot to the last.
    struct Iterator: IteratorProtocol {
        fileprivate var bits: SIMD4<UInt64>
        private var word = 0

        fileprivate init(bits: SIMD4<UInt64>) { self.bits = bits }

        mutating func next() -> Int? {
            while word < 4 {
                if bits[word] != 0 {
                    let slot = bits[word].trailingZeroBitCount
                    bits[word] &= bits[word] &- 1
                    return word << 6 + slot
                }
                word += 1
            }
            return nil
        }
    }

    func makeIterator() -> Iterator { Iterator(bits: bits) }
}
