extension ProductTree {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "branches": readBranches(value, &reader)
            case "full_product_names":
                reader.expect(.array, value)
                for element in value.elements { _ = add(element, origin: .fullProductName, &reader) }
            case "product_groups": readGroups(value, &reader)
            case "relationships", "product_paths":
                reader.expect(.array, value)
                for element in value.elements { readRelationship(element, &reader) }
            default: reader.unknown(key, value)
            }
        }
    }

    /// Walks the branches depth first with a stack of its own: a document chooses the depth, not the machine.
    private mutating func readBranches(_ node: JSONNode, _ reader: inout ModelReader) {
        reader.expect(.array, node)
        var open: [(elements: JSONElements, parent: Int?)] = [(node.elements, nil)]
        while let top = open.indices.last {
            guard let element = open[top].elements.next() else {
                open.removeLast()
                continue
            }
            let children = readBranch(element, parent: open[top].parent, &reader)
            if let children {
                reader.expect(.array, children)
                open.append((children.elements, branches.count - 1))
            }
        }
    }

    /// Adds one branch; returns the node of the branches below it.
    private mutating func readBranch(_ node: JSONNode, parent: Int?, _ reader: inout ModelReader) -> JSONNode? {
        let index = branches.count
        var branch = Branch(step: BranchStep(category: "", name: ""), parent: parent)
        var children: JSONNode?
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": branch.step.category = reader.text(value)
            case "name": branch.step.name = reader.text(value)
            case "product": branch.product = add(value, origin: .branch(index), &reader)
            case "branches": children = value
            default: reader.unknown(key, value)
            }
        }
        reader.require(branch.step.category, "category", of: node)
        reader.require(branch.step.name, "name", of: node)
        branches.append(branch)
        return children
    }

    /// Adds a product; returns its index, or nil when it is no object.
    private mutating func add(_ node: JSONNode, origin: Product.Origin, _ reader: inout ModelReader) -> Int? {
        reader.expect(.object, node)
        guard node.kind == .object else { return nil }
        let product = Product(node, origin: origin, &reader)
        let index = products.count
        products.append(product)
        if productIndices[product.id] == nil {
            productIndices[product.id] = index
        } else {
            reader.note(node, "the product id '\(product.id)' is defined before; both definitions are kept")
        }
        return index
    }

    private mutating func readGroups(_ node: JSONNode, _ reader: inout ModelReader) {
        groups = reader.list(node, ProductGroup.init)
        for (index, group) in groups.enumerated() where groupIndices[group.id] == nil { groupIndices[group.id] = index }
    }

    private mutating func readRelationship(_ node: JSONNode, _ reader: inout ModelReader) {
        var relationship = Relationship()
        var step = Relationship.Step(category: RelationshipCategory(rawValue: ""), productID: "")
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "product_reference", "beginning_product_reference":
                relationship.productReference = reader.text(value)
            case "category": step.category = RelationshipCategory(rawValue: reader.text(value))
            case "relates_to_product_reference": step.productID = reader.text(value)
            case "subpaths": relationship.steps = reader.list(value, Relationship.Step.init)
            case "full_product_name":
                relationship.product = add(value, origin: .relationship(relationships.count), &reader)
            default: reader.unknown(key, value)
            }
        }
        reader.require(relationship.productReference, "product_reference", of: node)
        if !step.productID.isEmpty { relationship.steps.append(step) }
        if relationship.steps.isEmpty { reader.note(node, "the relationship leads to no other product") }
        relationships.append(relationship)
    }
}

extension Relationship.Step {
    /// Reads one subpath of a product path (CSAF 2.1).
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init(category: RelationshipCategory(rawValue: ""), productID: "")
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = RelationshipCategory(rawValue: reader.text(value))
            case "next_product_reference": productID = reader.text(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
