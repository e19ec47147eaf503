/// Relations between makers as inventories write them and vendors as advisories do, worked out once for each pair.
final class RelationCache {
    private struct Pair: Hashable {
        let maker: Int
        let vendor: Int
    }

    private var known: [Pair: VendorRelation] = [:]

    /// The relation, from the cache or made.
    func relation(maker: Int, vendor: Int, _ make: () -> VendorRelation) -> VendorRelation {
        let pair = Pair(maker: maker, vendor: vendor)
        if let relation = known[pair] { return relation }
        let relation = make()
        known[pair] = relation
        return relation
    }
}
