/// Running text for people, broken between words.
enum Paragraph {
    /// The text as lines, the first after one margin and the others after another.
    static func render(_ text: String, first: String, rest: String, width: Int) -> String {
        var output = first
        var used = DisplayWidth.of(first)
        var isFresh = true
        for word in Plain.text(text).split(separator: " ") {
            let size = DisplayWidth.of(String(word))
            if !isFresh, used + 1 + size > width {
                output += "\n" + rest
                used = DisplayWidth.of(rest)
                isFresh = true
            }
            output += isFresh ? word : " " + word
            used += isFresh ? size : size + 1
            isFresh = false
        }
        return output + "\n"
    }
}
