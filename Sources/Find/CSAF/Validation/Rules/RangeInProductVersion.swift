/// 6.1.31: a branch of the category `product_version` names one version, not a range.
///
/// Comparison signs count anywhere, words only where white space parts them from others, as CSAF 2.1 makes clear:
/// "after-eight" and "8.2 (all editions)" pass. The scheme `vers:` says that a range follows.
struct RangeInProductVersion: MandatoryTest {
    let id = "6.1.31"

    func check(_ context: ValidationContext) -> [Issue] {
        context.products.branches.compactMap { branch in
            guard branch["category"]?.string == "product_version", let node = branch["name"], let name = node.string,
                let sign = Self.rangeSign(in: name)
            else { return nil }
            return Issue(node, "\"\(name)\" is a range of versions (\"\(sign)\"), not one version")
        }
    }

    /// What shows that a name is a range.
    static func rangeSign(in name: String) -> String? {
        if let sign = name.unicodeScalars.first(where: { $0 == "<" || $0 == ">" }) { return String(sign) }
        let lowered = name.lowercased()
        if lowered.hasPrefix("vers:") { return "vers:" }
        return lowered.split(whereSeparator: \.isWhitespace).map(String.init).first(where: words.contains)
    }

    private static let words: Set<String> = ["after", "all", "before", "earlier", "later", "prior", "versions"]
}
