/// Pieces of ASCII text that say something wherever they stand; all are looked for in one pass.
struct Markers: Sendable {
    private let markers: [[UInt8]]
    /// Which markers begin with each byte, as bits; a letter is entered in either case.
    private let beginnings: [UInt64]

    /// - Parameter markers: up to 64, in lower case, none of them empty.
    init(_ markers: String...) {
        precondition(markers.count <= 64, "the markers are kept as the bits of one number")
        self.markers = markers.map { Array($0.utf8) }
        var beginnings = [UInt64](repeating: 0, count: 256)
        for (number, marker) in self.markers.enumerated() {
            guard let first = marker.first else { continue }
            beginnings[Int(first)] |= 1 << UInt64(number)
            if first >= 0x61, first <= 0x7A { beginnings[Int(first - 0x20)] |= 1 << UInt64(number) }
        }
        self.beginnings = beginnings
    }

    /// Whether any of them stands in a text, in whatever case.
    func stand(in text: String) -> Bool {
        var text = text
        return text.withUTF8(stand)
    }

    /// Whether any of them stands in a part of a text, in whatever case.
    func stand(in text: Substring) -> Bool {
        var text = text
        return text.withUTF8(stand)
    }

    private func stand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        beginnings.withUnsafeBufferPointer { beginnings in
            for start in text.indices {
                var numbers = beginnings[Int(text[start])]
                while numbers != 0 {
                    if holds(markers[numbers.trailingZeroBitCount], text, at: start) { return true }
                    numbers &= numbers &- 1
                }
            }
            return false
        }
    }

    @inline(__always)
    private func holds(_ marker: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard text.count - start >= marker.count else { return false }
        for offset in 1..<max(1, marker.count) {
            let byte = text[start + offset]
            guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == marker[offset] else { return false }
        }
        return true
    }
}
