/// What people have decided about which product of the inventory is which claimed product.
///
/// A decision holds for every device of that product and for later advisories that claim the same product.
public struct ConfirmedLinks: Sendable, Hashable {
    /// A decision about one pair.
    public enum Decision: String, Sendable, Hashable, Codable {
        /// The product is the claimed product.
        case confirmed
        /// It is not.
        case rejected
    }

    /// One pair of a product of the inventory and a claimed product.
    public struct Link: Sendable, Hashable {
        /// The inventory's product, by ``ConfirmedLinks/key(of:)``.
        public var product: String
        /// The claimed product, by ``ConfirmedLinks/key(vendor:name:)``.
        public var claimed: String

        /// A link between the two keys.
        public init(product: String, claimed: String) {
            self.product = product
            self.claimed = claimed
        }
    }

    private var decisions: [Link: Decision]

    /// The decisions given.
    public init(_ decisions: [Link: Decision] = [:]) {
        self.decisions = decisions
    }

    /// Whether nobody has decided anything.
    public var isEmpty: Bool { decisions.isEmpty }

    /// What was decided about this pair, if anything.
    public func decision(product: String, claimed: String) -> Decision? {
        decisions[Link(product: product, claimed: claimed)]
    }

    /// The claimed products that people confirmed a product to be.
    func confirmed(for product: String) -> [String] {
        decisions.filter { $0.key.product == product && $0.value == .confirmed }.map(\.key.claimed).sorted()
    }

    /// Whether people confirmed something to be one of the claimed products that `isOurs` picks out.
    func hasConfirmed(_ isOurs: (String) -> Bool) -> Bool {
        decisions.contains { $0.value == .confirmed && isOurs($0.key.claimed) }
    }

    /// The key of a product of the inventory: maker, model and model number, however they are spelled.
    public static func key(of product: ProductDescription) -> String {
        [product.manufacturer, product.model, product.modelNumber]
            .map { AtomReader.atoms($0).map(\.text).joined() }.joined(separator: "|")
    }

    /// The key of a claimed product: vendor and name, however they are spelled; the same in every advisory.
    public static func key(vendor: String, name: String) -> String {
        [vendor, name].map { AtomReader.atoms($0).map(\.text).joined() }.joined(separator: "|")
    }
}
