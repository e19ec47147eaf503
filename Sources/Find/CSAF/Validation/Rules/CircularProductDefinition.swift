/// 6.1.3: a product that a relationship defines does not lead back to itself through the products it is made of.
struct CircularProductDefinition: MandatoryTest {
    let id = "6.1.3"

    func check(_ context: ValidationContext) -> [Issue] {
        let relationships = context.products.relationships.compactMap(Definition.init)
        let circular = Self.idsOnOrBeforeCircle(relationships)
        return relationships.filter { circular.contains($0.product) }.map {
            Issue($0.node, "following what the product \"\($0.product)\" is made of ends in a circle")
        }
    }

    /// One relationship: the product that it defines and the two that it refers to.
    private struct Definition {
        let node: JSONNode
        let product: String
        let parts: [String]

        init?(_ relationship: JSONNode) {
            guard let node = relationship["full_product_name"]?["product_id"], let product = node.string else {
                return nil
            }
            self.node = node
            self.product = product
            parts = ["product_reference", "relates_to_product_reference"].compactMap { relationship[$0]?.string }
        }
    }

    /// Takes away, again and again, what rests on nothing that is left; what cannot be taken away leads into a circle.
    private static func idsOnOrBeforeCircle(_ definitions: [Definition]) -> Set<String> {
        let defined = Set(definitions.map(\.product))
        var open: [String: Int] = [:]
        var users: [String: [String]] = [:]
        for definition in definitions {
            let parts = definition.parts.filter(defined.contains)
            open[definition.product, default: 0] += parts.count
            for part in parts { users[part, default: []].append(definition.product) }
        }
        var remaining = defined
        var settled = open.filter { $0.value == 0 }.map(\.key)
        while let product = settled.popLast() {
            remaining.remove(product)
            for user in users[product] ?? [] {
                let left = (open[user] ?? 0) - 1
                open[user] = left
                if left == 0 { settled.append(user) }
            }
        }
        return remaining
    }
}
