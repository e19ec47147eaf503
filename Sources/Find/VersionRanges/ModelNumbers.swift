/// Tells model and part numbers from versions where both stand in the same field.
enum ModelNumbers {
    /// Whether a listed token is surely a model number: `MMT-1715`, `1SAP565200R0001`, `35700BAX`, `19191`.
    static func isModel(_ token: Token) -> Bool {
        let bytes = Array(token.text.utf8)
        let digits = bytes.count(where: \.isDigit)
        let letters = bytes.count(where: \.isLetter)
        if token.hasDot { return false }
        if isDashedNumber(bytes) { return true }
        if letters == 0 { return bytes.count == digits && isModelInteger(bytes) }
        if startsLikeVersion(bytes) || isVersionCode(bytes) { return false }
        if bytes.contains(UInt8(ascii: "-")), bytes.first.map(\.isLetter) ?? false { return letters >= 2 }
        return bytes.count >= 5 && digits >= 2 && changes(bytes) >= 1
    }

    /// Whether a listed token could be a model as well as a version: `BT02`, `D24M`, `R16A`.
    static func mayBeModel(_ token: Token) -> Bool {
        let bytes = Array(token.text.utf8)
        if isVersionCode(bytes) { return true }
        guard let first = bytes.first, first.isLetter, !token.hasDot, !startsLikeVersion(bytes) else { return false }
        return bytes.contains(where: \.isDigit)
    }

    /// `16D38`: two digits at most, a letter, three digits at most.
    private static func isVersionCode(_ bytes: [UInt8]) -> Bool {
        let first = bytes.prefix(while: \.isDigit)
        let rest = bytes.dropFirst(first.count)
        return (1...2).contains(first.count) && rest.first?.isLetter ?? false && (2...4).contains(rest.count)
            && rest.dropFirst().allSatisfy(\.isDigit)
    }

    /// A bare number too long for a version and not a year.
    private static func isModelInteger(_ digits: [UInt8]) -> Bool {
        guard digits.count >= 3, digits.count <= 12 else { return false }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return !(1990...2050).contains(value) && digits.first != 0x30
    }

    /// `750-823`, `750-832/xxx-xxx`: three digits or more, then a dash.
    private static func isDashedNumber(_ bytes: [UInt8]) -> Bool {
        let digits = Array(bytes.prefix(while: \.isDigit))
        return digits.count < bytes.count && bytes[digits.count] == UInt8(ascii: "-") && isModelInteger(digits)
    }

    private static func startsLikeVersion(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 1, let first = bytes.first else { return false }
        return (first.lowered == UInt8(ascii: "v") || first.lowered == UInt8(ascii: "r")) && bytes[1].isDigit
    }

    /// How often letters and digits change over.
    private static func changes(_ bytes: [UInt8]) -> Int {
        zip(bytes, bytes.dropFirst()).count { $0.isDigit && $1.isLetter || $0.isLetter && $1.isDigit }
    }
}
