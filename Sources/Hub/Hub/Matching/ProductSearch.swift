import Inventory
import Matching
import Store

/// Finds the products that some advisories may touch, by the texts that all versions of a product share.
///
/// A new advisory is held against every product, of which there are far fewer than versions; only the versions of
/// those that it may touch are then read.
struct ProductSearch {
    private let matcher: Matcher

    init(matcher: Matcher) { self.matcher = matcher }

    /// The numbers of products with a version that an advisory may touch; never one too few.
    func products(in store: SutureStore) throws -> [Int64] {
        var session = MatchSession(matcher)
        var found: [Int64] = []
        try store.products.forEachTexts { texts in
            let columns = texts.texts
            guard columns.count == 4 else { return }
            let product = ProductDescription(
                manufacturer: columns[0], model: columns[1], modelNumber: columns[2], description: columns[3])
            if !session.candidates(for: product).isEmpty { found.append(texts.id) }
        }
        // A component can be named where only versions differ.
        return Array(Set(found).union(try store.products.productsNamingSoftware())).sorted()
    }
}
