/// Relations between makers as inventories write them and vendors as advisories do, worked out once for each pair.
final class RelationCache {
    private struct Pair: Hashable {
        let maker: String
        let vendor: String
    }

    private var known: [Pair: VendorRelation] = [:]

    /// The relation, from the cache or made.
    func relation(maker: String, vendor: String, _ make: () -> VendorRelation) -> VendorRelation {
        let pair = Pair(maker: maker, vendor: vendor)
        if let relation = known[pair] { return relation }
        let relation = make()
        known[pair] = relation
        return relation
    }
}
