/// Finds the field that a header names, and how good a name for it that is.
struct SynonymIndex: Sendable {
    /// A field and how well a header names it: 0 is best.
    struct Hit: Sendable, Hashable {
        let field: DeviceField
        let rank: Int
    }

    /// The index of all built-in names.
    static let standard = SynonymIndex(HeaderSynonyms.table)

    private var hits: [String: Hit] = [:]

    private init(_ table: [(field: DeviceField, names: [String])]) {
        for (field, names) in table {
            for (rank, name) in names.enumerated() {
                for key in HeaderText.keys(of: HeaderText(name).words) where hits[key] == nil {
                    hits[key] = Hit(field: field, rank: rank)
                }
            }
        }
    }

    /// The field a header names: in full, then without what stands in parentheses, then without a prefix.
    func find(_ header: String) -> Hit? {
        let text = HeaderText(header)
        if let hit = find(text.words, tier: 0) ?? find(text.wordsOutsideParentheses, tier: 1) { return hit }
        var words = text.wordsOutsideParentheses[...]
        while words.count > 1, let first = words.first, HeaderSynonyms.prefixes.contains(first) {
            words = words.dropFirst()
            if let hit = find(Array(words), tier: 2) { return hit }
        }
        return nil
    }

    private func find(_ words: [String], tier: Int) -> Hit? {
        for key in HeaderText.keys(of: words) {
            if let hit = hits[key] { return Hit(field: hit.field, rank: hit.rank + tier * 1_000) }
        }
        return nil
    }
}
