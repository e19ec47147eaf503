/// 6.1.26: a document that follows no profile has no category that looks like the name of one.
struct ProhibitedCategory: MandatoryTest {
    let id = "6.1.26"
    /// CSAF 2.1 has more profiles.
    let appliesToCSAF21 = false

    func check(_ context: ValidationContext) -> [Issue] {
        guard let category = context.category, let node = context.document?["category"],
            category != "csaf_base", !Profile.all.contains(where: { $0.category == category })
        else { return [] }
        if category.lowercased().hasPrefix("csaf_") {
            return [Issue(node, "\"\(category)\" begins with the reserved \"csaf_\" and is no profile of CSAF 2.0")]
        }
        let plain = Self.plain(category)
        let profile = Profile.all.first { plain == Self.plain($0.name) || plain == Self.plain($0.category) }
        return profile.map { [Issue(node, "\"\(category)\" can be mistaken for the profile \"\($0.category)\"")] } ?? []
    }

    /// Lower case, without dashes, white space and underscores.
    private static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            let isDash = scalar.properties.isDash || scalar == "\u{AD}"
            if !isDash, !scalar.properties.isWhitespace, scalar != "_" { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
