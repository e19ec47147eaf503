/// Finds ASCII text in text, without regard to case.
enum TextSearch {
    /// The first place of `marker`, which is lower-case ASCII.
    static func range(of marker: String, in text: String) -> Range<String.Index>? { range(of: marker, in: text[...]) }

    /// The first place of `marker` in a part of a text.
    static func range(of marker: String, in text: Substring) -> Range<String.Index>? {
        let view = text.utf8
        let found: Int?? = view.withContiguousStorageIfAvailable { place(of: marker, in: $0) }
        guard let place = found ?? Array(view).withUnsafeBufferPointer({ place(of: marker, in: $0) }) else {
            return nil
        }
        let start = view.index(view.startIndex, offsetBy: place)
        return start..<view.index(start, offsetBy: marker.utf8.count)
    }

    /// The last place of `marker`, which is lower-case ASCII.
    static func lastRange(of marker: String, in text: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        while let range = range(of: marker, in: text[(found?.upperBound ?? text.startIndex)...]) { found = range }
        return found
    }

    private static func place(of marker: String, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var marker = marker
        return marker.withUTF8 { wanted in
            guard let first = wanted.first, text.count >= wanted.count else { return nil }
            let capital = first >= 0x61 && first <= 0x7A ? first - 0x20 : first
            for start in 0...(text.count - wanted.count)
            where (text[start] == first || text[start] == capital) && holds(wanted, text, at: start) {
                return start
            }
            return nil
        }
    }

    @inline(__always)
    private static func holds(
        _ wanted: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        for offset in 1..<max(1, wanted.count) where lower(text[start + offset]) != wanted[offset] { return false }
        return true
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }
}
