/// Names of the Common Platform Enumeration in the forms that CSAF 3.1.3.3.1 allows.
///
/// The pattern of CSAF 2.0 lacks a pair of brackets and so lets anything stand after a CPE 2.3 name or before a
/// CPE 2.2 name; as its FAQ allows, the corrected pattern of CSAF 2.1 is used here.
enum CPESyntax {
    static func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return isFormattedString(bytes) || isURI(bytes)
    }

    /// CPE 2.2: `cpe:/` (of which CSAF lets `p` and `e` be upper case) and an optional part, then up to six components.
    private static func isURI(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 5, bytes[0] == UInt8(ascii: "c"), bytes[1] | 0x20 == UInt8(ascii: "p"),
            bytes[2] | 0x20 == UInt8(ascii: "e"),
            bytes[3] == .colon, bytes[4] == .slash
        else { return false }
        let components = bytes[5...].split(separator: .colon, omittingEmptySubsequences: false)
        guard let part = components.first, components.count <= 7 else { return false }
        let isPart = part.isEmpty || (part.count == 1 && part.allSatisfy { "aho".utf8.contains($0 | 0x20) })
        return isPart
            && components.dropFirst().allSatisfy { component in
                component.allSatisfy { $0.isASCIIAlphanumeric || "._-~%".utf8.contains($0) }
            }
    }

    /// CPE 2.3: the prefix, the part, and ten components of which the sixth is a language.
    private static func isFormattedString(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: "cpe:2.3:".utf8) else { return false }
        let components = componentsOfFormattedString(bytes[8...])
        guard components.count == 11, components[0].count == 1, "aho*-".utf8.contains(components[0][0]) else {
            return false
        }
        return components.indices.dropFirst().allSatisfy { index in
            index == 6 ? isLanguage(components[index]) : isComponent(components[index])
        }
    }

    /// Splits at colons that no backslash precedes; the backslash stays.
    private static func componentsOfFormattedString(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
        var components: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in bytes {
            if byte == .colon, !isQuoted {
                components.append([])
            } else {
                components[components.count - 1].append(byte)
            }
            isQuoted = !isQuoted && byte == .backslash
        }
        return components
    }

    /// `*`, `-`, or text between wildcards: any number of `?` or a single `*` at each end.
    private static func isComponent(_ bytes: [UInt8]) -> Bool {
        if bytes.elementsEqual("*".utf8) || bytes.elementsEqual("-".utf8) { return true }
        var rest = bytes[...]
        dropWildcards(&rest)
        let hasText = dropText(&rest)
        dropWildcards(&rest)
        return hasText && rest.isEmpty
    }

    private static func dropWildcards(_ bytes: inout ArraySlice<UInt8>) {
        if bytes.first == UInt8(ascii: "*") {
            bytes.removeFirst()
        } else {
            bytes = bytes.drop { $0 == UInt8(ascii: "?") }
        }
    }

    /// Drops letters, digits, `-._` and characters quoted by a backslash; whether there were any.
    private static func dropText(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        let before = bytes.count
        while let byte = bytes.first {
            if byte.isASCIIAlphanumeric || "-._".utf8.contains(byte) {
                bytes.removeFirst()
            } else if byte == .backslash, let quoted = bytes.dropFirst().first, quotable.utf8.contains(quoted) {
                bytes.removeFirst(2)
            } else {
                break
            }
        }
        return bytes.count < before
    }

    private static let quotable = "\\*?!\"#$%&'()+,/:;<=>@[]^`{|}~"

    /// `*`, `-`, or a language of two or three letters with an optional region.
    private static func isLanguage(_ bytes: [UInt8]) -> Bool {
        if bytes.elementsEqual("*".utf8) || bytes.elementsEqual("-".utf8) { return true }
        let parts = bytes.split(separator: .minus, omittingEmptySubsequences: false)
        guard let language = parts.first, parts.count <= 2, (2...3).contains(language.count) else { return false }
        let region = parts.dropFirst().first
        let isRegion =
            region.map { region in
                (region.count == 2 && region.allSatisfy(\.isASCIILetter))
                    || (region.count == 3 && region.allSatisfy(\.isDigit))
            } ?? true
        return language.allSatisfy(\.isASCIILetter) && isRegion
    }
}
