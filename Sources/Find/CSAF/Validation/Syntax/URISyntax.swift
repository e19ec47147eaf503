/// The generic syntax of a URI with a scheme (RFC 3986), which JSON Schema asks for by `format: uri`.
enum URISyntax {
    static func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: .colon), isScheme(bytes[..<colon]) else { return false }
        let rest = bytes[(colon + 1)...]
        let hash = rest.firstIndex(of: numberSign) ?? rest.endIndex
        let query = rest[..<hash].firstIndex(of: questionMark) ?? hash
        return isHierarchy(rest[..<query])
            && isRun(rest[query..<hash], also: ":@/?") && isRun(rest[hash...].dropFirst(), also: ":@/?")
    }

    private static let numberSign = UInt8(ascii: "#")
    private static let questionMark = UInt8(ascii: "?")

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isASCIILetter else { return false }
        return bytes.allSatisfy { $0.isASCIIAlphanumeric || $0 == .plus || $0 == .minus || $0 == .point }
    }

    /// Section 3: `//` authority and path, or a path alone.
    private static func isHierarchy(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "//".utf8) else { return isRun(bytes, also: ":@/") }
        let afterSlashes = bytes.dropFirst(2)
        let slash = afterSlashes.firstIndex(of: .slash) ?? afterSlashes.endIndex
        return isAuthority(afterSlashes[..<slash]) && isRun(afterSlashes[slash...], also: ":@/")
    }

    /// Section 3.2: user information before `@`, a name or a bracketed address, a port of digits.
    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        let at = bytes.firstIndex(of: UInt8(ascii: "@"))
        if let at, !isRun(bytes[..<at], also: ":") { return false }
        let place = at.map { bytes[($0 + 1)...] } ?? bytes
        if place.first == .openBracket {
            guard let close = place.firstIndex(of: .closeBracket) else { return false }
            let address = place[place.startIndex..<close].dropFirst()
            let isAddress = !address.isEmpty && isRun(address, also: ":")
            return isAddress && isPort(place[(close + 1)...])
        }
        let colon = place.firstIndex(of: .colon) ?? place.endIndex
        return isRun(place[..<colon], also: "") && isPort(place[colon...])
    }

    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty || (bytes.first == .colon && bytes.dropFirst().allSatisfy(\.isDigit))
    }

    /// Unreserved characters, sub-delimiters, whole percent escapes, and the extra characters given.
    private static func isRun(_ bytes: ArraySlice<UInt8>, also extra: StaticString) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.endIndex, bytes[index + 1].isHexDigit, bytes[index + 2].isHexDigit else {
                    return false
                }
                index += 3
                continue
            }
            guard byte.isASCIIAlphanumeric || contains("-._~!$&'()*+,;=", byte) || contains(extra, byte) else {
                return false
            }
            index += 1
        }
        return true
    }

    private static func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
        characters.withUTF8Buffer { $0.contains(byte) }
    }
}
