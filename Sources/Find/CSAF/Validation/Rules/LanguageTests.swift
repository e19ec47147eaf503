/// 6.1.12: languages are valid tags whose parts are registered with IANA.
struct InvalidLanguage: MandatoryTest {
    let id = "6.1.12"

    func check(_ context: ValidationContext) -> [Issue] {
        ["lang", "source_lang"].compactMap { name in
            guard let node = context.document?[name], let text = node.string, let tag = LanguageTag(text),
                let problem = tag.problem
            else { return nil }
            return Issue(node, "\"\(text)\" is not a valid language: \(problem)")
        }
    }
}

/// 6.1.15: a translator says which language the document was translated from.
struct TranslatorWithoutSource: MandatoryTest {
    let id = "6.1.15"

    func check(_ context: ValidationContext) -> [Issue] {
        guard let document = context.document, document["publisher"]?["category"]?.string == "translator" else {
            return []
        }
        let source = document["source_lang"]
        guard source?.string?.isEmpty ?? true else { return [] }
        return [Issue(source ?? document, "the publisher is a translator, but \"source_lang\" is missing")]
    }
}

/// 6.1.28: a translation is not in the language that it was made from.
struct SameSourceLanguage: MandatoryTest {
    let id = "6.1.28"

    func check(_ context: ValidationContext) -> [Issue] {
        guard let node = context.document?["source_lang"], let source = node.string,
            let language = context.document?["lang"]?.string, language.lowercased() == source.lowercased()
        else { return [] }
        return [Issue(node, "the document and its source have the same language \"\(source)\"")]
    }
}
