/// Asks a matcher about one product after another.
///
/// Not shared between tasks: each has its own; what they read of columns that repeat, they share.
public struct MatchSession {
    private let matcher: Matcher
    private let relations = RelationCache()

    /// A session with a matcher.
    public init(_ matcher: Matcher) {
        self.matcher = matcher
    }

    /// Which advisories a product may be touched by, whatever its version.
    public mutating func candidates(for product: ProductDescription) -> ProductCandidates {
        let maker = column(product.manufacturer)
        let columns = [product.model, product.modelNumber, product.description, product.software].map(column)
        let (matcher, relations) = (matcher, relations)
        let make = {
            CandidateFinder(matcher: matcher, relations: relations)
                .candidates(for: product, DeviceText(maker: maker, columns: columns))
        }
        // A person's decision is about a product as written, not about its words.
        guard matcher.links.isEmpty else { return make() }
        let key = MatchMemory.Key(maker: maker.text, columns: columns.map(\.signature))
        return matcher.memory.candidates(key, make).with(product)
    }

    private func column(_ text: String) -> ColumnText {
        matcher.memory.column(text) { ColumnText(text, matcher: matcher) }
    }
}
