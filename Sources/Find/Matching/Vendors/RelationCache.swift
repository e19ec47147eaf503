/// How makers, and products, stand to the vendors of claims, worked out once for each pair. Used by one task.
final class RelationCache {
    /// How a product stands to a vendor.
    struct Standing {
        let relation: VendorRelation
        /// The row names the vendor outside the manufacturer column.
        let isMentioned: Bool
    }

    private struct Pair: Hashable {
        let maker: Int
        let vendor: Int
    }

    private var known: [Pair: VendorRelation] = [:]
    /// The standings of the product at hand by the vendor's number, and the product they were worked out for.
    private var standings: [(product: Int, standing: Standing)] = []
    private var product = 0

    /// Turns to another product.
    ///
    /// - Parameter vendors: how many vendors there are.
    func turn(vendors: Int) {
        product += 1
        guard standings.count < vendors else { return }
        standings = Array(
            repeating: (0, Standing(relation: .unstated, isMentioned: false)), count: vendors)
    }

    /// The standing of the product at hand, from the cache or made.
    func standing(vendor: Int, _ make: () -> Standing) -> Standing {
        guard standings.indices.contains(vendor) else { return make() }
        if standings[vendor].product == product { return standings[vendor].standing }
        let standing = make()
        standings[vendor] = (product, standing)
        return standing
    }

    /// The relation, from the cache or made.
    func relation(maker: Int, vendor: Int, _ make: () -> VendorRelation) -> VendorRelation {
        let pair = Pair(maker: maker, vendor: vendor)
        if let relation = known[pair] { return relation }
        let relation = make()
        known[pair] = relation
        return relation
    }
}
