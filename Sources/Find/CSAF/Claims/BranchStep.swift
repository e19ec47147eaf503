/// One branch on the way from the root of a product tree to a product (CSAF 2.0, 3.1.2).
public struct BranchStep: Sendable, Hashable {
    /// The branch's category as written: `vendor`, `product_family`, `product_name`, `product_version`, ….
    public var category: String
    /// The branch's name.
    public var name: String

    /// A branch of the category and name.
    public init(category: String, name: String) {
        self.category = category
        self.name = name
    }
}
