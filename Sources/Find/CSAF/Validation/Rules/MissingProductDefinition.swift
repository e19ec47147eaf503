/// 6.1.1: every product id that the document uses is defined in the product tree.
///
/// Flags are looked at too: the text of the test covers them, its list of paths forgot them (known issue 909).
struct MissingProductDefinition: MandatoryTest {
    let id = "6.1.1"

    func check(_ context: ValidationContext) -> [Issue] {
        var references: [JSONNode?] = context.products.groups.flatMap { $0.list("product_ids") }
        for relationship in context.products.relationships {
            references += [relationship["product_reference"], relationship["relates_to_product_reference"]]
        }
        references += context.vulnerabilities.flatMap { products(namedIn: $0) }
        return references.compactMap { node in
            guard let node, let product = node.string, !context.products.definedIDs.contains(product) else {
                return nil
            }
            return Issue(node, "the product id \"\(product)\" is not defined in the product tree")
        }
    }

    private func products(namedIn vulnerability: JSONNode) -> [JSONNode] {
        var result: [JSONNode] = []
        if let status = vulnerability["product_status"] {
            result += ProductStatusGroup.allLists.flatMap { status.list($0) }
        }
        for list in ["remediations", "threats", "flags"] {
            result += vulnerability.list(list).flatMap { $0.list("product_ids") }
        }
        return result + vulnerability.list("scores").flatMap { $0.list("products") }
    }
}
