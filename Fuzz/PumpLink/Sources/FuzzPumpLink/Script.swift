/// An input read as a script: numbers and byte strings, until it ends.
struct Script {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// The next byte, nil at the end.
    mutating func next() -> UInt8? { rest.popFirst() }

    /// The next byte, 0 at the end.
    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A length and so many bytes, fewer at the end.
    mutating func bytes() -> [UInt8] {
        let length = Int(byte())
        defer { rest = rest.dropFirst(length) }
        return Array(rest.prefix(length))
    }

    /// A packet with some of its bytes changed, or cut off.
    mutating func changed(_ packet: [UInt8]) -> [UInt8] {
        var changed = packet
        for _ in 0...(byte() & 3) where !changed.isEmpty {
            let place = (Int(byte()) << 8 | Int(byte())) % changed.count
            let change = byte()
            if change == 0 { changed.removeSubrange(place...) } else { changed[place] ^= change }
        }
        return changed
    }
}

/// The same numbers in every run.
struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
