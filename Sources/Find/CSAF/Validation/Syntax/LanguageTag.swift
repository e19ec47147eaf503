/// A language tag in its parts (RFC 5646, 2.1), in lower case, because tags are compared without regard to case.
struct LanguageTag: Sendable, Hashable {
    /// The whole tag.
    let text: String
    /// The primary language of 2 to 8 letters; empty for tags of private use and the two default tags of CSAF.
    private(set) var language = ""
    /// Up to three extended languages.
    private(set) var extended: [String] = []
    /// The script of four letters.
    private(set) var script: String?
    /// The region of two letters or three digits.
    private(set) var region: String?
    /// The variants.
    private(set) var variants: [String] = []
    /// The single characters that begin extensions.
    private(set) var extensions: [String] = []

    /// Reads a tag of the form that CSAF 3.1.5 asks for; nil when the text has not that form.
    init?(_ text: String) {
        let lowered = text.lowercased()
        self.text = lowered
        if lowered == "i-default" || lowered == "i-mingo" { return }
        guard text.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == .minus }) else { return nil }
        var parts = lowered.split(separator: "-", omittingEmptySubsequences: false).map(String.init)[...]
        guard parts.allSatisfy({ (1...8).contains($0.utf8.count) }) else { return nil }
        if parts.first != "x" {
            guard readLanguage(&parts) else { return nil }
            readSubtags(&parts)
            guard readExtensions(&parts) else { return nil }
        }
        // Private use: `x` and at least one more part.
        guard parts.isEmpty || (parts.first == "x" && parts.count > 1) else { return nil }
    }

    private mutating func readLanguage(_ parts: inout ArraySlice<String>) -> Bool {
        guard let first = parts.popFirst(), (2...8).contains(first.utf8.count), Self.isLetters(first) else {
            return false
        }
        language = first
        while first.utf8.count <= 3, extended.count < 3, let next = parts.first, next.utf8.count == 3,
            Self.isLetters(next)
        {
            extended.append(next)
            parts.removeFirst()
        }
        return true
    }

    private mutating func readSubtags(_ parts: inout ArraySlice<String>) {
        if let next = parts.first, next.utf8.count == 4, Self.isLetters(next) {
            script = parts.removeFirst()
        }
        if let next = parts.first, Self.isRegion(next) {
            region = parts.removeFirst()
        }
        while let next = parts.first, Self.isVariant(next) {
            variants.append(parts.removeFirst())
        }
    }

    private mutating func readExtensions(_ parts: inout ArraySlice<String>) -> Bool {
        while let singleton = parts.first, singleton.utf8.count == 1, singleton != "x" {
            extensions.append(singleton)
            parts.removeFirst()
            guard let value = parts.first, value.utf8.count >= 2 else { return false }
            parts = parts.drop { $0.utf8.count >= 2 }
        }
        return true
    }

    private static func isLetters(_ text: String) -> Bool { text.utf8.allSatisfy(\.isASCIILetter) }

    private static func isRegion(_ text: String) -> Bool {
        (text.utf8.count == 2 && isLetters(text)) || (text.utf8.count == 3 && text.utf8.allSatisfy(\.isDigit))
    }

    private static func isVariant(_ text: String) -> Bool {
        text.utf8.count >= 5 || (text.utf8.count == 4 && text.utf8.first?.isDigit == true)
    }
}
