/// The words of claims, and how the texts begin by which their names are found.
struct ClaimWords: Sendable {
    /// Every word that claims are made of; other words say nothing about any claim.
    private(set) var words = TextTable(capacity: 1 << 13)
    /// The beginnings of all texts by which names are found.
    private(set) var beginnings = PrefixSet()

    init(_ parts: [CompiledAdvisories]) {
        for keys in parts.lazy.flatMap(\.keys) {
            for word in keys.words { words.insert(word) }
            for name in keys.names.lazy.flatMap({ $0 }) {
                for key in name.keys { beginnings.insert(key.text) }
                for (range, _) in name.ranges { beginnings.insert(range.prefix) }
            }
        }
    }
}
