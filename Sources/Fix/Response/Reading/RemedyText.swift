/// Reads a remedy's text: its list, if it is one, and what its words suggest.
struct RemedyText {
    /// The items of a list, or the whole text.
    let items: [String]

    init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(Self.trimmed).filter { !$0.isEmpty }
        let items = lines.map(Self.item)
        // Lines without a mark go on with the text before them; a line that only announces the list is no instruction.
        var found: [String] = []
        for (line, item) in zip(lines, items) {
            if let item {
                if found.last?.hasSuffix(":") == true { found.removeLast() }
                found.append(item)
            } else if let last = found.last, !last.hasSuffix(":") {
                found[found.count - 1] = "\(last) \(line)"
            } else {
                found.append(line)
            }
        }
        self.items = found
    }

    /// The text behind a list mark: `-`, `*`, `•`, `1.`, `2)`; nil for a line without one.
    private static func item(_ line: String) -> String? {
        var rest = Substring(line)
        if let first = rest.first, "-*•–".contains(first) {
            rest.removeFirst()
        } else {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.count < 3 else { return nil }
            rest = rest.dropFirst(digits.count)
            guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
            rest.removeFirst()
        }
        guard let space = rest.first, space.isWhitespace else { return nil }
        let text = trimmed(rest)
        return text.isEmpty ? nil : text
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// What kind of action the words suggest. A `vendor_fix` is often mere advice, so the words decide.
    static func suggestion(category: String, text: String) -> ActionKind? {
        guard category != "no_fix_planned", category != "none_available" else { return nil }
        let words = text.lowercased()
        for (kind, stems) in stems where stems.contains(where: { words.contains($0) && !isForbidden($0, in: words) }) {
            return kind
        }
        return category == "vendor_fix" ? nil : .userAdvice
    }

    /// Whether the words say not to do it: "do not connect to or install software" suggests no patch.
    private static func isForbidden(_ stem: String, in words: String) -> Bool {
        guard let place = words.firstRange(of: stem) else { return false }
        let sentence = words[..<place.lowerBound].split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return sentence.contains("do not ") || sentence.contains("never ")
    }

    private static let stems: [(ActionKind, [String])] = [
        (.stopUse, ["stop using", "discontinue use", "remove from service", "take out of service"]),
        (.replacement, ["replace the", "replacement"]),
        (.configuration, ["disable", "turn off", "switch off", "turn the", "default password", "change the password"]),
        (.patch, ["update to", "upgrade", "install", "patch", "firmware", "software update"]),
        (.compensatingControl, ["segment", "firewall", "isolat", "vlan", "block ", "restrict access", "physical"]),
    ]
}
