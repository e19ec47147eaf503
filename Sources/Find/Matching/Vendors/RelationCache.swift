/// How makers, and products, stand to the vendors of claims, worked out once for each pair. Used by one task.
final class RelationCache {
    /// How a product stands to a vendor.
    struct Standing {
        let relation: VendorRelation
        /// The row names the vendor outside the manufacturer column.
        let isMentioned: Bool
    }

    private struct Entry {
        var product: UInt32 = 0
        var standing = Standing(relation: .unstated, isMentioned: false)
    }

    /// The relations of each maker but the one at hand to the vendors, by their numbers; nil where nobody has asked yet.
    private var known: [Int: [VendorRelation?]] = [:]
    /// The number of the maker at hand, if it has one, and its relations.
    private var maker: Int?
    private var ofMaker: [VendorRelation?] = []
    private var vendorCount = 0
    /// Beyond so many makers all are forgotten once, so that memory stays bounded.
    private static let mostMakers = 10_000
    /// The standings of the product at hand by the vendor's number, and the product they were worked out for.
    private var standings: [Entry] = []
    private var product: UInt32 = 0

    /// The plain names that products of some makers may have.
    private var plainNames: [[VendorNames.Company]: [PlainNames.Entry]] = [:]

    /// The plain names for these makers, from the cache or made.
    func plainNames(
        for makers: [VendorNames.Company], _ make: () -> [PlainNames.Entry]
    ) -> [PlainNames.Entry] {
        if let known = plainNames[makers] { return known }
        let made = make()
        plainNames[makers] = made
        return made
    }

    /// Turns to another product.
    ///
    /// - Parameters:
    ///   - other: the number of its maker; nil where its relations hold for this product alone.
    ///   - vendors: how many vendors there are.
    func turn(to other: Int?, vendors: Int) {
        vendorCount = vendors
        if other != maker {
            if let maker, !ofMaker.isEmpty {
                if known.count >= Self.mostMakers { known.removeAll() }
                known[maker] = ofMaker
            }
            maker = other
            ofMaker = other.flatMap { known.removeValue(forKey: $0) } ?? []
        }
        product &+= 1
        // Where the count begins anew, old entries must not be taken for new ones.
        guard standings.count < vendors || product == 0 else { return }
        product = 1
        standings = Array(repeating: Entry(), count: vendors)
    }

    /// The standing of the product at hand, if it was worked out.
    @inline(__always)
    func standing(vendor: Int) -> Standing? {
        guard vendor >= 0, vendor < standings.count, standings[vendor].product == product else { return nil }
        return standings[vendor].standing
    }

    /// Keeps a standing of the product at hand.
    func keep(_ standing: Standing, vendor: Int) {
        guard vendor >= 0, vendor < standings.count else { return }
        standings[vendor] = Entry(product: product, standing: standing)
    }

    /// The relation of the maker at hand, from the cache or made.
    func relation(vendor: Int, _ make: () -> VendorRelation) -> VendorRelation {
        guard maker != nil, vendor >= 0, vendor < vendorCount else { return make() }
        if ofMaker.isEmpty { ofMaker = Array(repeating: nil, count: vendorCount) }
        if let relation = ofMaker[vendor] { return relation }
        let relation = make()
        ofMaker[vendor] = relation
        return relation
    }
}
