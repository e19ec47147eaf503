/// One advisory's statement about one product: what it is, and in which state it is said to be.
public struct ProductClaim: Sendable, Hashable {
    /// The advisory's tracking id, as written.
    public var advisory: String
    /// The product's id within the document (`CSAFPID-0001`).
    public var productID: String
    /// The state claimed.
    public var status: ProductStatus
    /// Indices into the document's vulnerabilities for which the state is claimed.
    public var vulnerabilities: [Int]
    /// The nearest `vendor` branch above the product.
    public var vendor: String
    /// The nearest `product_family` branch above the product.
    public var family: String
    /// The nearest `product_name` branch above the product, or the leaf's own name.
    public var name: String
    /// The text of the nearest `product_version` or `product_version_range` branch; empty when there is none.
    public var version: String
    /// Whether `version` came from a `product_version_range` branch.
    public var versionIsRange: Bool
    /// The full product name, as the document prints it.
    public var fullName: String
    /// Every branch from the root to the product.
    public var path: [BranchStep]
    /// Ids of the products that this one is installed on or part of, through relationships.
    public var installedOn: [String]
    /// The identification helper, if the document gives one.
    public var identification: ProductIdentification?

    /// A claim with the members given; texts are empty and lists have no entries where left out.
    public init(
        advisory: String, productID: String, status: ProductStatus, vulnerabilities: [Int] = [], vendor: String = "",
        family: String = "", name: String = "", version: String = "", versionIsRange: Bool = false,
        fullName: String = "", path: [BranchStep] = [], installedOn: [String] = [],
        identification: ProductIdentification? = nil
    ) {
        self.advisory = advisory
        self.productID = productID
        self.status = status
        self.vulnerabilities = vulnerabilities
        self.vendor = vendor
        self.family = family
        self.name = name
        self.version = version
        self.versionIsRange = versionIsRange
        self.fullName = fullName
        self.path = path
        self.installedOn = installedOn
        self.identification = identification
    }
}
