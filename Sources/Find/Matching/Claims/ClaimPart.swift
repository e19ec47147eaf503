import VersionRanges

/// A part that a claim's condition names with its own versions: "with Wireless Battery Modules >= 22D19 | <= 22D28".
struct ClaimPart: Sendable {
    /// The words that name the part.
    let words: [String]
    /// The part's versions.
    let versions: VersionExpression

    /// The part that a condition names; nil where it names none or no versions of it.
    init?(condition: String) {
        guard let start = condition.firstIndex(where: { $0.isNumber || $0 == "<" || $0 == ">" || $0 == "(" }) else {
            return nil
        }
        var head = String(condition[..<start])
        var tail = String(condition[start...])
        // The "v" of "v17" belongs to the version.
        if head.hasSuffix("v") || head.hasSuffix("V") { head.removeLast() }
        if tail.hasPrefix("("), tail.hasSuffix(")") { tail = String(tail.dropFirst().dropLast()) }
        words = AtomReader.atoms(head).map(\.text).filter { $0.utf8.count > 3 && $0 != "with" }
        versions = VersionExpression(tail)
        guard words.count >= 2, versions.constraint != nil else { return nil }
    }
}
