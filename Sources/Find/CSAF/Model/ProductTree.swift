/// All products of a document, kept flat in document order (CSAF 2.0, 3.2.2).
public struct ProductTree: Sendable, Hashable {
    /// The branches, each after the one above it.
    public internal(set) var branches: [Branch] = []
    /// The products: of branches, then of full product names, then of relationships, in the order the document has them.
    public internal(set) var products: [Product] = []
    /// The groups.
    public internal(set) var groups: [ProductGroup] = []
    /// The relationships of CSAF 2.0 and the product paths of 2.1.
    public internal(set) var relationships: [Relationship] = []
    /// For each product id, the index of the first product that has it.
    var productIndices: [String: Int] = [:]
    /// For each group id, the index of the first group that has it.
    var groupIndices: [String: Int] = [:]

    /// An empty tree.
    public init() {}

    /// The product of that id; the first one where an id stands twice.
    public func product(_ id: String) -> Product? { productIndices[id].map { products[$0] } }

    /// The group of that id.
    public func group(_ id: String) -> ProductGroup? { groupIndices[id].map { groups[$0] } }

    /// The branches from the root to that of the index.
    public func path(toBranch index: Int) -> [BranchStep] {
        var steps: [BranchStep] = []
        var current: Int? = index
        // A parent always stands before its child, so this ends.
        while let index = current, branches.indices.contains(index) {
            steps.append(branches[index].step)
            current = branches[index].parent
        }
        steps.reverse()
        return steps
    }
}
