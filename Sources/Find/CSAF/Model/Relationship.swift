/// A product made of others: a relationship of CSAF 2.0 (3.2.2.4) or a product path of CSAF 2.1 (3.2.3.4).
public struct Relationship: Sendable, Hashable {
    /// One step from the product to another that it belongs to.
    public struct Step: Sendable, Hashable {
        /// How they belong together.
        public var category: RelationshipCategory
        /// The id of the other product.
        public var productID: String
    }

    /// The id of the product that the relationship is mainly about, such as the component.
    public var productReference: String = ""
    /// What it belongs to, in order; one step in CSAF 2.0.
    public var steps: [Step] = []
    /// The index of the resulting product in `ProductTree.products`; nil when the document does not name it.
    public var product: Int?
}
