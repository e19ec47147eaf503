/// The words that stand before a place in text.
enum WordsBefore {
    /// Up to `limit` words before `end`, in lower case, nearest last; a sentence or clause end does not stop them.
    static func read(_ bytes: ArraySlice<UInt8>, limit: Int = 4) -> [String] {
        var words: [String] = []
        var end = bytes.endIndex
        while words.count < limit {
            guard let last = bytes[..<end].lastIndex(where: { $0.isWordByte }) else { break }
            let start = bytes[..<last].lastIndex(where: { !$0.isWordByte }).map { $0 + 1 } ?? bytes.startIndex
            words.append(String(lowercasing: bytes[start...last]))
            end = start
        }
        return words.reversed()
    }
}

extension UInt8 {
    /// Letters, digits, and every byte of a character beyond ASCII.
    fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
