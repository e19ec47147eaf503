/// Where a field lies within its block.
struct FieldSlot: Sendable {
    var start: UInt32 = 0
    /// The length, and in the lowest bit whether the bytes still hold quotes to be taken off.
    var lengthAndFlag: UInt32 = 0

    @inline(__always)
    init(start: Int = 0, end: Int = 0, isRaw: Bool = false) {
        self.start = UInt32(truncatingIfNeeded: start)
        lengthAndFlag = UInt32(truncatingIfNeeded: (end &- start) &<< 1) | (isRaw ? 1 : 0)
    }
}
