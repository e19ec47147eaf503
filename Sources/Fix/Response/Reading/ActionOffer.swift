/// What a source offers, word for word, for a person to make an action of. The program makes none by itself.
public struct ActionOffer: Sendable, Hashable, Codable {
    /// The advisory that offers it.
    public let advisory: AdvisoryID
    /// Where it stands in the document.
    public let pointer: String
    /// The source's category; empty when it has none.
    public let category: String
    /// The words.
    public let text: String
    /// The vulnerabilities it is for.
    public let vulnerabilities: [String]
    /// What kind of action the words suggest; nil when they suggest none.
    public let suggestion: ActionKind?
    /// Whether the words announce a list that did not come through, as in many feeds.
    public let isIncomplete: Bool

    private enum CodingKeys: String, CodingKey {
        case advisory, pointer, category, text, vulnerabilities, suggestion
        case isIncomplete = "incomplete"
    }
}

extension Case {
    /// What the advisories of the case offer, in their order; the same words of one advisory once.
    public var offers: [ActionOffer] {
        advisories.flatMap { advisory in
            var seen: Set<String> = []
            return advisory.remedies.flatMap { remedy in
                RemedyText(remedy.text).items.filter { seen.insert($0).inserted }.map { text in
                    ActionOffer(
                        advisory: advisory.id, pointer: remedy.pointer, category: remedy.category, text: text,
                        vulnerabilities: remedy.vulnerabilities.isEmpty
                            ? advisory.vulnerabilityIDs : remedy.vulnerabilities,
                        suggestion: RemedyText.suggestion(category: remedy.category, text: text),
                        isIncomplete: text.hasSuffix(":"))
                }
            }
        }
    }
}
