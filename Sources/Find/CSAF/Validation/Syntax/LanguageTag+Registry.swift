extension LanguageTag {
    /// Why the tag is not valid although it has the right form (RFC 5646, 2.2.9); nil when it is valid.
    var problem: String? {
        if language.isEmpty || LanguageSubtags.grandfathered.contains(text) { return nil }
        guard LanguageSubtags.hasLanguage(language) else {
            return "\"\(language)\" is not a registered language"
        }
        return extendedProblem ?? scriptProblem ?? regionProblem ?? variantProblem ?? extensionProblem
    }

    private var extendedProblem: String? {
        guard let first = extended.first else { return nil }
        guard extended.count == 1 else { return "it has more than one extended language" }
        return LanguageSubtags.extendedLanguages[first] == language
            ? nil : "\"\(first)\" is not registered as an extended language of \"\(language)\""
    }

    private var scriptProblem: String? {
        guard let script, !LanguageSubtags.hasScript(script) else { return nil }
        return "\"\(script)\" is not a registered script"
    }

    private var regionProblem: String? {
        guard let region, !LanguageSubtags.hasRegion(region) else { return nil }
        return "\"\(region)\" is not a registered region"
    }

    private var variantProblem: String? {
        if let unknown = variants.first(where: { !LanguageSubtags.variants.contains($0) }) {
            return "\"\(unknown)\" is not a registered variant"
        }
        return Set(variants).count == variants.count ? nil : "a variant stands twice"
    }

    private var extensionProblem: String? {
        Set(extensions).count == extensions.count ? nil : "an extension stands twice"
    }
}
