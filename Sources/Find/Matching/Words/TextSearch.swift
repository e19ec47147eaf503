/// Finds ASCII text in text, without regard to case.
enum TextSearch {
    /// The first place of `marker`, which is lower-case ASCII.
    static func range(of marker: String, in text: String) -> Range<String.Index>? { range(of: marker, in: text[...]) }

    /// The first place of `marker` in a part of a text.
    static func range(of marker: String, in text: Substring) -> Range<String.Index>? {
        let wanted = Array(marker.utf8)
        guard let first = wanted.first else { return nil }
        let view = text.utf8
        var start = view.startIndex
        while start < view.endIndex {
            if lower(view[start]) == first, let end = match(wanted, in: view, from: start) { return start..<end }
            start = view.index(after: start)
        }
        return nil
    }

    /// The last place of `marker`, which is lower-case ASCII.
    static func lastRange(of marker: String, in text: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        while let range = range(of: marker, in: text[(found?.upperBound ?? text.startIndex)...]) { found = range }
        return found
    }

    private static func match(
        _ wanted: [UInt8], in view: Substring.UTF8View, from start: String.Index
    ) -> String.Index? {
        var index = start
        for byte in wanted {
            guard index < view.endIndex, lower(view[index]) == byte else { return nil }
            index = view.index(after: index)
        }
        return index
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }
}
