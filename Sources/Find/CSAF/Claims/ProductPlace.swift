/// Where a product stands in the tree, resolved through relationships to the branch it comes from.
struct ProductPlace {
    var vendor = ""
    var family = ""
    var name = ""
    var version = ""
    var versionIsRange = false
    var path: [BranchStep] = []
    var identification: ProductIdentification?

    init(_ product: Product, in tree: ProductTree) {
        let base = Self.base(of: product, in: tree)
        identification = product.identification ?? base.identification
        if case .branch(let index) = base.origin { path = tree.path(toBranch: index) }
        var other = ""
        // From the leaf to the root: the nearest branch of each category counts.
        for step in path.reversed() {
            switch step.category {
            case "vendor": if vendor.isEmpty { vendor = step.name }
            case "product_family": if family.isEmpty { family = step.name }
            case "product_name": if name.isEmpty { name = step.name }
            case "product_version", "product_version_range":
                guard version.isEmpty else { continue }
                version = step.name
                versionIsRange = step.category == "product_version_range"
            default: if other.isEmpty { other = step.name }
            }
        }
        guard name.isEmpty else { return }
        name = [other, family, base.name].first { !$0.isEmpty } ?? ""
    }

    /// How many relationships are followed from one product. Honest chains have two or three; a document made to harm
    /// could have 100,000, or a ring.
    private static let maximumChain = 32

    /// The product that a relationship is mainly about; the product itself when it is of no relationship.
    private static func base(of product: Product, in tree: ProductTree) -> Product {
        var current = product
        var steps = 0
        while case .relationship(let index) = current.origin, steps < maximumChain {
            steps += 1
            guard tree.relationships.indices.contains(index),
                let next = tree.product(tree.relationships[index].productReference)
            else { break }
            current = next
        }
        return current
    }

    /// The ids of the products that a product is installed on or part of, nearest first.
    static func installedOn(_ product: Product, in tree: ProductTree) -> [String] {
        guard case .relationship = product.origin else { return [] }
        var found: [String] = []
        var seen: Set<String> = [product.id]
        var waiting = [product]
        var next = 0
        while next < min(waiting.count, maximumChain) {
            defer { next += 1 }
            guard case .relationship(let index) = waiting[next].origin, tree.relationships.indices.contains(index)
            else { continue }
            let relationship = tree.relationships[index]
            for step in relationship.steps where seen.insert(step.productID).inserted {
                found.append(step.productID)
                if let product = tree.product(step.productID) { waiting.append(product) }
            }
            // The component's own relationships count too, but the component is not what it is installed on.
            if let component = tree.product(relationship.productReference), seen.insert(component.id).inserted {
                waiting.append(component)
            }
        }
        return found
    }
}
