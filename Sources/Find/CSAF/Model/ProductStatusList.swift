/// The ids of the products for which a vulnerability claims one state.
public struct ProductStatusList: Sendable, Hashable {
    /// The state.
    public var status: ProductStatus
    /// The products, as written.
    public var productIDs: [String]

    /// The products of one state.
    public init(status: ProductStatus, productIDs: [String]) {
        self.status = status
        self.productIDs = productIDs
    }

    /// Reads the `product_status` of a vulnerability (CSAF 2.0, 3.2.3.9).
    static func read(_ node: JSONNode, _ reader: inout ModelReader) -> [ProductStatusList] {
        var lists: [ProductStatusList] = []
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            guard let status = ProductStatus(rawValue: key.string) else {
                reader.unknown(key, value)
                reader.note(value, "'\(key.string)' is no product status of CSAF; its products are not claimed")
                continue
            }
            lists.append(ProductStatusList(status: status, productIDs: reader.texts(value)))
        }
        return lists
    }
}
