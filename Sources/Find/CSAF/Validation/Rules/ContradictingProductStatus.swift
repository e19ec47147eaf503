/// 6.1.6: within one vulnerability a product is in one only of the groups affected, not affected, fixed and
/// under investigation.
struct ContradictingProductStatus: MandatoryTest {
    let id = "6.1.6"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.compactMap { $0["product_status"] }.flatMap(contradictions)
    }

    private func contradictions(in status: JSONNode) -> [Issue] {
        var issues: [Issue] = []
        var groupOf: [String: String] = [:]
        for group in ProductStatusGroup.contradicting {
            for (product, node) in group.lists.flatMap({ status.texts($0) }) {
                guard let earlier = groupOf[product], earlier != group.name else {
                    groupOf[product] = group.name
                    continue
                }
                issues.append(Issue(node, "the product \"\(product)\" is both \(earlier) and \(group.name)"))
            }
        }
        return issues
    }
}
