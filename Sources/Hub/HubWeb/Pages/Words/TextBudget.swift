/// How much text a page may still hold, so that no document makes a page that a slow line cannot carry.
struct TextBudget: Sendable {
    private var left: Int
    /// The most that one text takes.
    private let most: Int

    /// So many characters for a page, and so many for one text of it.
    init(_ characters: Int = 60_000, most: Int = 6000) { (left, self.most) = (characters, most) }

    /// A text as far as there is room for it; what is left out is marked.
    mutating func take(_ text: String) -> String {
        let room = min(most, left)
        guard room > 0 else { return "…" }
        let part = text.prefix(room)
        left -= part.count
        return part.endIndex == text.endIndex ? text : part + "… (the rest is in the document)"
    }
}
