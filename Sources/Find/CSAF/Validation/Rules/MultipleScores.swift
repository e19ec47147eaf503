/// 6.1.7: within one vulnerability a product has one CVSS vector of each version at most.
struct MultipleScores: MandatoryTest {
    let id = "6.1.7"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.flatMap { repeatedProducts(of: $0.list("scores")) }
    }

    private struct Key: Hashable {
        let product: String
        let version: String
    }

    private func repeatedProducts(of scores: [JSONNode]) -> [Issue] {
        var issues: [Issue] = []
        var scored: [Key: Int] = [:]
        for (position, score) in scores.enumerated() {
            for version in versions(of: score) {
                for (product, node) in score.texts("products") {
                    let key = Key(product: product, version: version)
                    guard let earlier = scored[key], earlier != position else {
                        scored[key] = position
                        continue
                    }
                    issues.append(Issue(node, "the product \"\(product)\" has a CVSS \(version) score already"))
                }
            }
        }
        return issues
    }

    private func versions(of score: JSONNode) -> [String] {
        let version3 = score["cvss_v3"].map { $0["version"]?.string ?? "3" }
        return (score["cvss_v2"] == nil ? [] : ["2.0"]) + (version3.map { [$0] } ?? [])
    }
}
