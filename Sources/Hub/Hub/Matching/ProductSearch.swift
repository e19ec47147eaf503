import Matching
import Store

/// Finds the products that some advisories may touch, by the texts that all versions of a product share.
///
/// A new advisory is held against every product, of which there are far fewer than versions; only the versions of
/// those that it may touch are then read.
struct ProductSearch: Sendable {
    private let matcher: Matcher

    init(matcher: Matcher) { self.matcher = matcher }

    /// The numbers of products with a version that an advisory may touch; never one too few.
    func products(in store: SutureStore, tasks: Int = Processors.count) async throws -> [Int64] {
        let pages = try store.products.textPages()
        let turns = Turns()
        let found = await withTaskGroup(of: [Int64].self) { group in
            for _ in 0..<max(1, tasks) {
                group.addTask { search(pages, turns) }
            }
            var found: Set<Int64> = []
            for await part in group { found.formUnion(part) }
            return found
        }
        return found.union(try productsNamingSoftware(in: store)).sorted()
    }

    /// Goes through pages, one after the other, that no other task has taken.
    private func search(_ pages: [ProductTextPage], _ turns: Turns) -> [Int64] {
        var sieve = ColumnSieve(matcher)
        var found: [Int64] = []
        while true {
            let page = turns.next()
            guard page < pages.count else { return found }
            pages[page].forEach { product in
                if let id = sieve.take(product) { found.append(id) }
            }
        }
    }

    /// A component can be named where only versions differ: products with software whose words say something of claims.
    private func productsNamingSoftware(in store: SutureStore) throws -> [Int64] {
        let session = MatchSession(matcher)
        let texts = try store.products.softwareTextsWithNames().filter { text in
            session.column(ProductDescription.naming(text)).saysSomething
        }
        return texts.isEmpty ? [] : try store.products.products(withSoftware: texts)
    }
}
