import CSAF

/// The model numbers with wildcards that claims list (CSAF 2.0, 3.1.3.3.4).
struct ModelPatterns: Sendable {
    private var patterns: [WildcardPattern] = []
    /// Letters that such a number begins with.
    private var heads: Set<String> = []

    /// Adds those of one claim.
    mutating func add(_ helper: ProductIdentification) {
        guard !(helper.modelNumbers.isEmpty && helper.skus.isEmpty) else { return }
        for pattern in helper.modelPatterns + helper.skuPatterns where pattern.hasWildcards {
            patterns.append(pattern)
            if let head = AtomReader.atoms(pattern.text).first?.text { heads.insert(head) }
        }
    }

    /// Whether one of them stands for a text or a word of it.
    func match(_ text: String) -> Bool {
        guard !patterns.isEmpty else { return false }
        let texts = [text] + text.split(separator: " ").map(String.init)
        return patterns.contains { pattern in texts.contains { !$0.isEmpty && pattern.match($0) == .whole } }
    }

    /// Whether one of them begins with an atom, or with the beginning of one.
    func mayBegin(_ atom: String) -> Bool { !heads.isEmpty && heads.contains { atom.hasPrefix($0) } }
}
