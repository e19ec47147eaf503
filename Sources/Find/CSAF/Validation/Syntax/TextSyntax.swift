/// A named form that a string must have.
struct TextSyntax: Sendable {
    /// What a string of this form is, with an article: "a date and time (RFC 3339)".
    var name: String
    /// Whether a string has the form.
    var accepts: @Sendable (String) -> Bool
}

extension TextSyntax {
    static let dateTime = TextSyntax(name: "a date and time with an offset (RFC 3339)") { Instant($0) != nil }
    static let uri = TextSyntax(name: "a URI (RFC 3986)") { URISyntax.accepts($0) }
    static let languageTag = TextSyntax(name: "a language tag (RFC 5646)") { LanguageTag($0) != nil }
    static let version = TextSyntax(name: "an integer or a semantic version") { DocumentVersion($0) != nil }
    static let cpe = TextSyntax(name: "a CPE 2.2 or 2.3 name") { CPESyntax.accepts($0) }
    static let packageURL = TextSyntax(name: "a package URL that begins with pkg:TYPE/") {
        PackageURLSyntax.hasOutline($0)
    }

    /// `CVE-YEAR-NUMBER` with four digits and four or more.
    static let cve = TextSyntax(name: "a CVE number") { text in
        let parts = text.utf8.split(separator: .minus, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].elementsEqual("CVE".utf8)
            && parts[1].count == 4 && parts[2].count >= 4
            && parts[1].allSatisfy(\.isDigit) && parts[2].allSatisfy(\.isDigit)
    }

    /// `CWE-` and up to six digits, no leading zero.
    static let cwe = TextSyntax(name: "a CWE id") { text in
        let digits = text.utf8.dropFirst(4)
        return text.utf8.starts(with: "CWE-".utf8) && (1...6).contains(digits.count)
            && digits.first != .zero && digits.allSatisfy(\.isDigit)
    }

    /// Half bytes in hexadecimal; the shortest hash that CSAF allows has 128 bits.
    static let hash = TextSyntax(name: "a hash of at least 32 hexadecimal digits") { text in
        text.utf8.count >= 32 && text.utf8.allSatisfy(\.isHexDigit)
    }

    /// A document category begins and ends with something other than a space, `-`, `_` or `.` (3.2.1.3).
    static let category = TextSyntax(name: "a category without spaces, '-', '_' or '.' at its ends") {
        isOneLine($0) { $0.isPatternSpace || $0 == "-" || $0 == "_" || $0 == "." }
    }

    /// A tracking id has no white space at its ends and no line break (3.2.1.12.4).
    static let trackingID = TextSyntax(name: "an id without spaces at its ends") {
        isOneLine($0) { $0.isPatternSpace }
    }

    private static func isOneLine(_ text: String, endsForbidden: (UnicodeScalar) -> Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return !endsForbidden(first) && !endsForbidden(last)
            && !text.unicodeScalars.contains(where: \.isLineTerminator)
    }
}

extension UnicodeScalar {
    /// What `.` does not match in the patterns of JSON Schema (ECMA 262).
    fileprivate var isLineTerminator: Bool {
        self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
    }

    /// What `\s` matches in the patterns of JSON Schema (ECMA 262).
    fileprivate var isPatternSpace: Bool {
        isLineTerminator || self == "\t" || self == "\u{B}" || self == "\u{C}" || self == "\u{FEFF}"
            || properties.generalCategory == .spaceSeparator
    }
}
