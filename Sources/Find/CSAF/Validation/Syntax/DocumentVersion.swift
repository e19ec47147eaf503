/// A document's version: an integer, or a semantic version (CSAF 2.0, 3.1.11).
///
/// Numbers are kept as digits, because they may be longer than any machine integer.
struct DocumentVersion: Sendable, Hashable {
    /// Whether it is `1.2.3` rather than `3`.
    let isSemantic: Bool
    /// One number, or major, minor and patch.
    let numbers: [Digits]
    /// The dot-separated identifiers after `-`.
    let prerelease: [String]
    /// What follows `+`.
    let build: String?

    /// The whole number, or the major version.
    var major: Digits { numbers.first ?? Digits(text: "0") }

    /// Reads an integer or a semantic version; nil when the text is neither.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let coreEnd = bytes.firstIndex { $0 == .minus || $0 == .plus } ?? bytes.count
        let parts = bytes[..<coreEnd].split(separator: .point, omittingEmptySubsequences: false)
        numbers = parts.compactMap(Digits.init)
        isSemantic = parts.count == 3
        guard numbers.count == parts.count, isSemantic || (parts.count == 1 && coreEnd == bytes.count) else {
            return nil
        }
        let plus = bytes[coreEnd...].firstIndex(of: .plus)
        let labels = bytes[coreEnd..<(plus ?? bytes.count)]
        guard let prerelease = Self.identifiers(labels, isBuild: false) else { return nil }
        self.prerelease = prerelease
        guard let plus else {
            build = nil
            return
        }
        guard Self.identifiers(bytes[plus...], isBuild: true) != nil else { return nil }
        build = String(decoding: bytes[(plus + 1)...], as: UTF8.self)
    }

    /// The identifiers after the sign that begins the bytes; none for no bytes; nil when one is malformed.
    private static func identifiers(_ bytes: ArraySlice<UInt8>, isBuild: Bool) -> [String]? {
        guard !bytes.isEmpty else { return [] }
        var result: [String] = []
        for part in bytes.dropFirst().split(separator: .point, omittingEmptySubsequences: false) {
            guard !part.isEmpty, part.allSatisfy({ $0.isASCIIAlphanumeric || $0 == .minus }) else { return nil }
            let isNumber = part.allSatisfy(\.isDigit)
            guard isBuild || !isNumber || part.count == 1 || part.first != .zero else { return nil }
            result.append(String(decoding: part, as: UTF8.self))
        }
        return result
    }

    /// Whether both are the same version, build metadata aside and, if asked, pre-release identifiers too.
    func isSame(as other: DocumentVersion, ignoringPrerelease: Bool) -> Bool {
        isSemantic == other.isSemantic && numbers == other.numbers
            && (ignoringPrerelease || prerelease == other.prerelease)
    }
}

extension DocumentVersion: Comparable {
    /// Precedence (Semantic Versioning 2.0.0, clause 11); build metadata does not count.
    static func < (left: DocumentVersion, right: DocumentVersion) -> Bool {
        if left.numbers != right.numbers {
            return left.numbers.lexicographicallyPrecedes(right.numbers)
        }
        if left.prerelease.isEmpty || right.prerelease.isEmpty {
            return !left.prerelease.isEmpty && right.prerelease.isEmpty
        }
        return left.prerelease.lexicographicallyPrecedes(right.prerelease, by: identifierPrecedes)
    }

    private static func identifierPrecedes(_ left: String, _ right: String) -> Bool {
        switch (Digits(left.utf8), Digits(right.utf8)) {
        case (let left?, let right?): left < right
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }
}

/// A whole number of any length, without leading zeros.
struct Digits: Sendable, Hashable, Comparable {
    let text: String

    fileprivate init(text: String) { self.text = text }

    init?(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.allSatisfy(\.isDigit), bytes.count == 1 || bytes.first != .zero else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    var isZero: Bool { text == "0" }

    static func < (left: Digits, right: Digits) -> Bool {
        let (leftBytes, rightBytes) = (left.text.utf8, right.text.utf8)
        return leftBytes.count == rightBytes.count
            ? leftBytes.lexicographicallyPrecedes(rightBytes) : leftBytes.count < rightBytes.count
    }
}
