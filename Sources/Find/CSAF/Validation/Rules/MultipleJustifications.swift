/// 6.1.33: within one vulnerability a product has one flag with a VEX justification at most, directly or by a group.
struct MultipleJustifications: MandatoryTest {
    let id = "6.1.33"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.flatMap { vulnerability in
            let flags = vulnerability.list("flags").filter {
                $0["label"]?.string.map(VEXJustification.labels.contains) ?? false
            }
            return repeatedProducts(of: flags, context.products)
        }
    }

    private func repeatedProducts(of flags: [JSONNode], _ index: ProductIndex) -> [Issue] {
        guard flags.count > 1 else { return [] }
        var issues: [Issue] = []
        var flagOf: [String: Int] = [:]
        var reported: Set<String> = []
        var uses: [String: Int] = [:]
        for (position, flag) in flags.enumerated() {
            let groups = flag.texts("group_ids").flatMap { group, node -> [(text: String, node: JSONNode)] in
                // After two flags every product of a group is reported: a third look would only cost time.
                uses[group, default: 0] += 1
                guard uses[group, default: 0] <= 2 else { return [] }
                return (index.membersOfGroup[group] ?? []).map { ($0, node) }
            }
            for (product, node) in flag.texts("product_ids") + groups {
                guard let earlier = flagOf[product], earlier != position else {
                    flagOf[product] = position
                    continue
                }
                guard reported.insert(product).inserted else { continue }
                issues.append(Issue(node, "the product \"\(product)\" has a flag with a justification already"))
            }
        }
        return issues
    }
}
