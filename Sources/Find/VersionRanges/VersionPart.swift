/// One element of a version, between separators or where digits and letters meet.
public enum VersionPart: Sendable, Hashable {
    /// A number with the count of digits it was written with (`05` is 5, width 2).
    case number(UInt64, width: Int)
    /// Letters in lower case, synonyms brought to one spelling (`Service Pack` and `SP` are `sp`).
    case word(String)
    /// `x`, `X` or `*` in the place of a part: any value, or a value that was not written down.
    case wildcard
    /// Digits followed directly by `x` (`4.2x`): the value itself or any value that goes on from it.
    case numberThenWildcard(UInt64)
}

extension VersionPart {
    /// Whether the part adds nothing to the version: `1.0` is `1`.
    var isZero: Bool {
        if case .number(0, _) = self { return true }
        return false
    }

    var isNumber: Bool {
        if case .number = self { return true }
        return false
    }

    var isWildcard: Bool {
        switch self {
        case .wildcard, .numberThenWildcard: true
        case .number, .word: false
        }
    }

    /// The order of words that come before the release they are attached to; nil for every other part.
    var preRelease: Int? {
        guard case .word(let word) = self else { return nil }
        switch word {
        case "dev": return 0
        case "alpha": return 1
        case "beta": return 2
        case "preview": return 3
        case "rc": return 4
        default: return nil
        }
    }
}
