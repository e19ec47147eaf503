/// 6.1.2: a product id is defined once.
struct MultipleProductDefinition: MandatoryTest {
    let id = "6.1.2"

    func check(_ context: ValidationContext) -> [Issue] {
        repeated(context.products.fullProductNames.compactMap { $0["product_id"] }, as: "product id")
    }
}

/// 6.1.5: a product group id is defined once.
struct MultipleGroupDefinition: MandatoryTest {
    let id = "6.1.5"

    func check(_ context: ValidationContext) -> [Issue] {
        repeated(context.products.groups.compactMap { $0["group_id"] }, as: "product group id")
    }
}

/// 6.1.23: a CVE has one item in the list of vulnerabilities.
struct MultipleCVE: MandatoryTest {
    let id = "6.1.23"

    func check(_ context: ValidationContext) -> [Issue] {
        repeated(context.vulnerabilities.compactMap { $0["cve"] }, as: "CVE")
    }
}

/// 6.1.22: a version number stands once in the revision history.
struct MultipleRevision: MandatoryTest {
    let id = "6.1.22"

    func check(_ context: ValidationContext) -> [Issue] {
        repeated(context.revisions.numbers, as: "version number")
    }
}

extension MandatoryTest {
    /// An issue for every string that stood before.
    fileprivate func repeated(_ nodes: [JSONNode], as kind: String) -> [Issue] {
        var seen: Set<String> = []
        return nodes.compactMap { node in
            guard let text = node.string, !seen.insert(text).inserted else { return nil }
            return Issue(node, "the \(kind) \"\(text)\" was used for an earlier item already")
        }
    }
}
