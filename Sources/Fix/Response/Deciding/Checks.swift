/// Checks of what people write.
enum Checks {
    /// The longest text taken, in bytes of UTF-8.
    static let longestText = 20_000

    /// A text without space at its ends, which says something.
    static func text(_ text: String, _ missing: String) throws(Refusal) -> String {
        guard let text = try optional(text) else { throw Refusal(.textMissing, missing, "Write it down.") }
        return text
    }

    /// A text without space at its ends; nil when it says nothing.
    static func optional(_ text: String) throws(Refusal) -> String? {
        var slice = Substring(text)
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        guard !slice.isEmpty else { return nil }
        guard slice.utf8.count <= longestText else {
            throw Refusal(
                .textTooLong, "The text has \(slice.utf8.count) bytes; \(longestText) are taken.",
                "Shorten it, and attach what is longer as a file.")
        }
        return String(slice)
    }

    /// Whether a text is a SHA-256 in hexadecimal.
    static func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    }
}
