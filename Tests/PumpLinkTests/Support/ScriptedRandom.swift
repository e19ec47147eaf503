/// A generator that gives out listed bytes, so that a vector can state what each side drew.
struct ScriptedRandom: RandomNumberGenerator {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// Eight bytes, the first the least significant; zeros at the end.
    mutating func next() -> UInt64 {
        defer { rest = rest.dropFirst(8) }
        return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
