import Inventory
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
        let texts = try GatheredTexts(store)
        let size = max(1, (texts.count + tasks - 1) / max(1, tasks))
        let found = await withTaskGroup(of: [Int64].self) { group in
            for start in stride(from: 0, to: texts.count, by: size) {
                let range = start..<min(start + size, texts.count)
                group.addTask { search(texts, range) }
            }
            var found: Set<Int64> = []
            for await part in group { found.formUnion(part) }
            return found
        }
        // A component can be named where only versions differ.
        return found.union(try store.products.productsNamingSoftware()).sorted()
    }

    private func search(_ texts: GatheredTexts, _ range: Range<Int>) -> [Int64] {
        let session = MatchSession(matcher)
        return range.compactMap { index in
            guard let product = texts.product(index) else { return nil }
            return session.candidates(for: product.description).isEmpty ? nil : product.id
        }
    }

    /// The texts of all products, copied out of the database so that several tasks can read them.
    private struct GatheredTexts: Sendable {
        private var bytes: [UInt8] = []
        private var places: [(id: Int64, start: Int, end: Int)] = []

        var count: Int { places.count }

        init(_ store: SutureStore) throws {
            var (bytes, places) = (bytes, places)
            try store.products.forEachTexts { texts in
                let start = bytes.count
                bytes.append(contentsOf: texts.bytes)
                places.append((texts.id, start, bytes.count))
            }
            (self.bytes, self.places) = (bytes, places)
        }

        func product(_ index: Int) -> (id: Int64, description: ProductDescription)? {
            let place = places[index]
            // Each of the four texts is followed by 0xFF, which is never part of UTF-8.
            let columns = bytes[place.start..<place.end].split(separator: 0xFF, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard columns.count == 5 else { return nil }
            return (
                place.id,
                ProductDescription(
                    manufacturer: columns[0], model: columns[1], modelNumber: columns[2], description: columns[3])
            )
        }
    }
}
