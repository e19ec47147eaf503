/// One branch of a product tree; the tree is kept flat, so that depth costs no stack (CSAF 2.0, 3.1.2).
public struct Branch: Sendable, Hashable {
    /// Category and name, as written.
    public var step: BranchStep
    /// The index of the branch above; nil at the root.
    public var parent: Int?
    /// The index of the product defined here, in `ProductTree.products`.
    public var product: Int?
}
