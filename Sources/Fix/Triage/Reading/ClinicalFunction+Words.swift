extension ClinicalFunction {
    /// What words suggest that a device does for a patient; nil where they do not tell.
    ///
    /// Where several functions are named, the most harmful counts. A suggestion of less than monitoring does not lower
    /// anything by itself: an `Assessor` takes it for unknown until a person agrees.
    ///
    /// - Parameters:
    ///   - texts: The words: description, model and product name, each with where it stands.
    ///   - source: Whose words they are.
    public static func suggested(
        by texts: [(text: String, place: String)], source: FactSource = .inventory
    ) -> Judgement<ClinicalFunction>? {
        let read = texts.map { text in
            let words = Words.of(text.text)
            return (orders: [words, Words.turned(words)], text: text.text, place: text.place)
        }
        for function in [ClinicalFunction.therapy, .diagnosis, .support, .administrative] {
            for (orders, text, place) in read {
                let phrase = FunctionWords.phrases(function).first { phrase in
                    orders.contains { Words.find(phrase, in: $0) != nil }
                }
                guard let phrase else { continue }
                return Judgement(
                    function, source: source,
                    reason: "“\(phrase.joined(separator: " "))” in \(place) says that it \(function.words).",
                    quote: text)
            }
        }
        return nil
    }
}
