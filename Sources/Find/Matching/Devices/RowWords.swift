/// The words of everything that is known of a device, split only when somebody looks.
///
/// Most verdicts never ask for them. It remembers whether this one did: a verdict that did not holds for every device
/// with other words. Used by one task.
final class RowWords {
    private let product: ReadProduct
    private let facts: DeviceFacts
    private(set) var wereRead = false
    private var known: [Atom]?
    private var knownRuns: TextTable?

    /// Beyond this many words nobody describes a device.
    private static let most = 400

    init(_ product: ReadProduct, _ facts: DeviceFacts) {
        self.product = product
        self.facts = facts
    }

    private var words: [Atom] {
        wereRead = true
        if let known { return known }
        let columns = [product.maker] + product.columns.prefix(3)
        // A column that was cut short when it was read is read again.
        let isWhole = columns.allSatisfy { $0.atoms.count < 128 }
        let named =
            isWhole
            ? columns.flatMap(\.atoms) : AtomReader.atoms(columns.map(\.text).joined(separator: " ; "))
        let stated = AtomReader.atoms(facts.softwareVersion + " ; " + facts.operatingSystem)
        let read = Array((named + stated).prefix(Self.most))
        known = read
        return read
    }

    /// Every run of up to four neighbouring words of the row as compact text.
    var runs: TextTable {
        if let knownRuns { return knownRuns }
        let words = words
        var runs = TextTable(capacity: 4 * words.count)
        for start in words.indices {
            var text = ""
            for end in start..<min(start + 4, words.count) {
                text += words[end].text
                runs.insert(text)
            }
        }
        knownRuns = runs
        return runs
    }

    /// Whether the row says everything that a condition names.
    func meet(_ condition: String) -> Bool {
        if let release = WindowsRelease.asked(by: condition) {
            return WindowsRelease.named(in: words).contains(release)
        }
        let wanted = wanted(condition)
        let words = words
        return !wanted.isEmpty
            && wanted.allSatisfy { atom in
                words.indices.contains { words[$0].text == atom.text && !Self.isDenied($0, in: words) }
                    || (atom.text.utf8.count >= 6 && !words.contains { $0.text == atom.text }
                        && runs.contains(atom.text))
            }
    }

    /// Whether the row says that a condition does not hold: "no iBed wireless", or Windows 7 where XP is asked for.
    func deny(_ condition: String) -> Bool {
        if let release = WindowsRelease.asked(by: condition) {
            let named = WindowsRelease.named(in: words)
            return !named.isEmpty && !named.contains(release)
        }
        let wanted = wanted(condition)
        let words = words
        let places = wanted.map { atom in words.indices.filter { words[$0].text == atom.text } }
        return !places.isEmpty && !places.contains(where: \.isEmpty)
            && places.contains { $0.allSatisfy { Self.isDenied($0, in: words) } }
    }

    /// The words of a condition that something must answer.
    private func wanted(_ condition: String) -> [Atom] {
        AtomReader.atoms(condition).filter { !Self.idle.contains($0.text) && $0.text.utf8.count > 1 || $0.isNumber }
    }

    /// "no wireless": the word stands there to say that the thing does not.
    private static func isDenied(_ index: Int, in words: [Atom]) -> Bool {
        index > 0 && ["no", "not", "without", "non"].contains(words[index - 1].text)
    }

    /// Whether the row holds these atoms side by side; "Ed." stands for "Edition".
    func say(_ atoms: [Atom]) -> Bool {
        let words = words
        guard !atoms.isEmpty, words.count >= atoms.count else { return false }
        return (0...(words.count - atoms.count)).contains { start in
            atoms.indices.allSatisfy { index in
                let (word, wanted) = (words[start + index].text, atoms[index].text)
                return word == wanted || (wanted == "edition" && word == "ed")
            }
        }
    }

    private static let idle: Set<String> = [
        "on", "with", "the", "a", "an", "and", "or", "running", "professional", "operating", "system", "only", "such",
        "as", "in", "of", "for", "to", "by", "based", "release", "module", "option", "unit", "capability",
        "enabled", "equipped", "fitted", "configured",
    ]
}
