/// The product tree of a document, flattened: every definition and every group.
struct ProductIndex: Sendable {
    /// Every branch at any depth.
    let branches: [JSONNode]
    /// Every full product name: of branches, of the flat list and of relationships, in the order of the document.
    let fullProductNames: [JSONNode]
    let relationships: [JSONNode]
    let groups: [JSONNode]
    /// Every product id that is defined.
    let definedIDs: Set<String>
    /// The products of each group.
    let membersOfGroup: [String: [String]]

    private let groupsOfProduct: [String: Set<String>]

    init(_ tree: JSONNode?) {
        branches = tree.map(Self.allBranches) ?? []
        relationships = tree?.list("relationships") ?? []
        groups = tree?.list("product_groups") ?? []
        let names =
            branches.compactMap { $0["product"] } + (tree?.list("full_product_names") ?? [])
            + relationships.compactMap { $0["full_product_name"] }
        fullProductNames = names.sorted { $0.index < $1.index }
        definedIDs = Set(fullProductNames.compactMap { $0["product_id"]?.string })
        var members: [String: [String]] = [:]
        for group in groups {
            guard let id = group["group_id"]?.string else { continue }
            members[id, default: []] += group.texts("product_ids").map(\.text)
        }
        membersOfGroup = members
        var owners: [String: Set<String>] = [:]
        for (group, products) in members {
            for product in products { owners[product, default: []].insert(group) }
        }
        groupsOfProduct = owners
    }

    /// Walks the branches with a stack of its own: how deep they lie is the document's choice.
    private static func allBranches(_ tree: JSONNode) -> [JSONNode] {
        var result: [JSONNode] = []
        var pending = [tree]
        while let parent = pending.popLast() {
            let children = parent.list("branches")
            result += children
            pending += children
        }
        return result
    }

    /// What items name by `product_ids` and `group_ids`.
    func named(by items: [JSONNode]) -> NamedProducts {
        NamedProducts(
            products: Set(items.flatMap { $0.texts("product_ids").map(\.text) }),
            groups: Set(items.flatMap { $0.texts("group_ids").map(\.text) }),
            groupsOfProduct: groupsOfProduct)
    }
}

/// Products that are named one by one or through groups. Groups are not spelled out: a group of 10^5 products that
/// 10^4 vulnerabilities name would cost 10^9 steps.
struct NamedProducts: Sendable {
    fileprivate let products: Set<String>
    fileprivate let groups: Set<String>
    fileprivate let groupsOfProduct: [String: Set<String>]

    func contains(_ product: String) -> Bool {
        if products.contains(product) { return true }
        guard !groups.isEmpty, let own = groupsOfProduct[product] else { return false }
        return own.count < groups.count ? own.contains(where: groups.contains) : groups.contains(where: own.contains)
    }
}
