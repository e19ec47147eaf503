/// A version of Semantic Versioning 2.0.0; a missing minor or patch number counts as zero.
struct SemanticVersion: Comparable {
    private let numbers: [UInt64]
    private let preRelease: [Identifier]

    /// Clause 11.4: numbers compare as numbers and come before words, which compare by ASCII order.
    private enum Identifier: Comparable {
        case number(UInt64)
        case word(String)
    }

    init?(_ text: String) {
        let core = text.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
        let rest = text.utf8[core.endIndex...].prefix { $0 != UInt8(ascii: "+") }
        let pieces = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = pieces.compactMap { piece in
            piece.allSatisfy(\.isDigit) ? UInt64(String(decoding: piece, as: UTF8.self)) : nil
        }
        guard (1...3).contains(pieces.count), numbers.count == pieces.count else { return nil }
        self.numbers = numbers + Array(repeating: 0, count: 3 - numbers.count)
        let dot = UInt8(ascii: ".")
        let words = rest.isEmpty ? [] : rest.dropFirst().split(separator: dot, omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
        preRelease = words.map { word in
            let text = String(decoding: word, as: UTF8.self)
            return word.allSatisfy(\.isDigit) ? UInt64(text).map(Identifier.number) ?? .word(text) : .word(text)
        }
    }

    static func < (a: SemanticVersion, b: SemanticVersion) -> Bool {
        if a.numbers != b.numbers { return a.numbers.lexicographicallyPrecedes(b.numbers) }
        // Clause 11.3: a version with a pre-release comes before the one without.
        if a.preRelease.isEmpty || b.preRelease.isEmpty { return !a.preRelease.isEmpty && b.preRelease.isEmpty }
        return a.preRelease.lexicographicallyPrecedes(b.preRelease)
    }
}
