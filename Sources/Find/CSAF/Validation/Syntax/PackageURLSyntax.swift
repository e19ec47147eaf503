/// Package URLs: `pkg:type/namespace/name@version?qualifiers#subpath`.
///
/// The general rules of the purl specification are checked, not those of single package types.
enum PackageURLSyntax {
    /// What the structure of CSAF asks of a purl (3.1.3.3.4): the scheme, a type, and something after the slash.
    static func hasOutline(_ text: String) -> Bool {
        let rest = text.utf8.dropFirst(4)
        guard text.utf8.starts(with: "pkg:".utf8), let slash = rest.firstIndex(of: .slash), text.utf8.count >= 7 else {
            return false
        }
        return isType(rest[..<slash]) && rest.index(after: slash) < rest.endIndex && URISyntax.accepts(text)
    }

    /// What is wrong with a purl, or nil.
    static func problem(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        guard bytes.starts(with: "pkg:".utf8) else { return "it does not begin with \"pkg:\"" }
        guard !hasBrokenEscape(bytes) else { return "a percent sign is not followed by two hexadecimal digits" }
        bytes = bytes.dropFirst(4).drop { $0 == .slash }
        if let hash = bytes.firstIndex(of: UInt8(ascii: "#")) {
            if let problem = subpathProblem(bytes[(hash + 1)...]) { return problem }
            bytes = bytes[..<hash]
        }
        if let mark = bytes.firstIndex(of: UInt8(ascii: "?")) {
            if let problem = qualifierProblem(bytes[(mark + 1)...]) { return problem }
            bytes = bytes[..<mark]
        }
        return pathProblem(bytes)
    }

    private static func isType(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, !first.isDigit else { return false }
        return bytes.allSatisfy { $0.isASCIIAlphanumeric || $0 == .point || $0 == .plus || $0 == .minus }
    }

    private static func pathProblem(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let slash = bytes.firstIndex(of: .slash) else { return "it has no name component" }
        guard isType(bytes[..<slash]) else { return "its type is empty or has characters that a type may not have" }
        let path = bytes[(slash + 1)...].drop { $0 == .slash }
        let nameStart = path.lastIndex(of: .slash).map { $0 + 1 } ?? path.startIndex
        let at = path[nameStart...].lastIndex(of: UInt8(ascii: "@")) ?? path.endIndex
        guard !path[nameStart..<at].isEmpty else { return "it has no name component" }
        guard at == path.endIndex || at + 1 < path.endIndex else { return "its version is empty after \"@\"" }
        return nil
    }

    /// Keys are letters, digits, `.`, `-` and `_`, do not begin with a digit, and stand once.
    private static func qualifierProblem(_ bytes: ArraySlice<UInt8>) -> String? {
        var seen: Set<String> = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else {
                return "the qualifier \"\(String(decoding: pair, as: UTF8.self))\" has no \"=\""
            }
            let key = pair[..<equals]
            let name = String(decoding: key, as: UTF8.self)
            guard let first = key.first, !first.isDigit,
                key.allSatisfy({ $0.isASCIIAlphanumeric || ".-_".utf8.contains($0) })
            else { return "\"\(name)\" is no name of a qualifier" }
            guard seen.insert(name.lowercased()).inserted else { return "the qualifier \"\(name)\" stands twice" }
        }
        return nil
    }

    private static func subpathProblem(_ bytes: ArraySlice<UInt8>) -> String? {
        let segments = bytes.split(separator: .slash)
        let isRelative = segments.contains { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
        return isRelative ? "its subpath contains \".\" or \"..\"" : nil
    }

    private static func hasBrokenEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "%") else { return false }
            let digits = bytes[(index + 1)...].prefix(2)
            return digits.count < 2 || !digits.allSatisfy(\.isHexDigit)
        }
    }
}
