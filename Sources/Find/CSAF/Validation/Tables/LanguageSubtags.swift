/// The subtags of the IANA Language Subtag Registry, as of 2025-08-25 (RFC 5646, 3.1).
enum LanguageSubtags {
    /// Extended languages and the language that each extends.
    static let extendedLanguages: [String: String] = {
        var result: [String: String] = [:]
        for line in extendedLanguageText.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let prefix = words.first else { continue }
            for word in words.dropFirst() { result[String(word)] = String(prefix.dropLast()) }
        }
        return result
    }()

    static let variants = words(variantText)
    static let grandfathered = words(grandfatheredText)

    private static let scripts = words(scriptText)
    private static let regions = words(regionText)

    private static let languages: Set<String> = {
        var result = words(twoLetterLanguages)
        for group in words(threeLetterLanguages) {
            let prefix = group.prefix(2)
            for letter in group.dropFirst(3) { result.insert(prefix + String(letter)) }
        }
        return result
    }()

    /// Whether a language in lower case is registered or for private use (`qaa` to `qtz`).
    static func hasLanguage(_ language: String) -> Bool {
        languages.contains(language) || (language.utf8.count == 3 && "qaa" <= language && language <= "qtz")
    }

    /// Whether a script in lower case is registered or for private use.
    static func hasScript(_ script: String) -> Bool {
        scripts.contains(script) || ("qaaa" <= script && script <= "qabx")
    }

    /// Whether a region in lower case is registered or for private use.
    static func hasRegion(_ region: String) -> Bool {
        regions.contains(region) || ("qm" <= region && region <= "qz") || ("xa" <= region && region <= "xz")
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
