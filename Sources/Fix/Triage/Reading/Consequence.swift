public import CSAF

/// What can happen, in an advisory's own words: the first sentence of it that says what somebody could do or what could
/// follow. Nothing is written anew, and nothing is made up where no sentence says it.
public struct Consequence: Sendable, Hashable {
    /// The sentence, as the advisory has it.
    public let sentence: String

    /// Looks at what evaluates the risk first, then at summaries of the document, then at those of its vulnerabilities.
    ///
    /// Threats of the category impact are left out: documents say there, too, why a product is not affected (CSAF 2.0,
    /// 3.2.3.14).
    public init?(_ document: CSAFDocument) {
        let notes = document.meta.notes
        let own = notes.filter { Self.evaluatesRisk($0) } + notes.filter { $0.category == .summary }
        let texts = own + document.vulnerabilities.flatMap { $0.notes.filter { Self.describes($0) } }
        for note in texts {
            if let sentence = Sentences.of(note.text).first(where: Self.saysWhatCanHappen) {
                self.sentence = sentence
                return
            }
        }
        return nil
    }

    private static func evaluatesRisk(_ note: Note) -> Bool {
        (note.title ?? "").lowercased().contains("risk evaluation")
    }

    private static func describes(_ note: Note) -> Bool {
        note.category == .summary || note.category == .description
    }

    private static let words: Set<String> = ["could", "can", "may", "might", "allow", "allows", "permits"]

    /// A sentence that rules something out ("It cannot be done …") says nothing of what can happen.
    private static func saysWhatCanHappen(_ sentence: String) -> Bool {
        let found = sentence.lowercased().split { !$0.isLetter }
        return found.contains { words.contains(String($0)) }
    }
}
