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

    /// The products that an item names by `product_ids` and, through groups, by `group_ids`, each group once.
    func products(of items: [JSONNode]) -> Set<String> {
        var result: Set<String> = []
        var seenGroups: Set<String> = []
        for item in items {
            result.formUnion(item.texts("product_ids").map(\.text))
            for (group, _) in item.texts("group_ids") where seenGroups.insert(group).inserted {
                result.formUnion(membersOfGroup[group] ?? [])
            }
        }
        return result
    }
}
