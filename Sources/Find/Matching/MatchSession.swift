/// Asks a matcher about one product after another, and keeps what it has read of columns that repeat.
///
/// Not shared between tasks: each has its own.
public struct MatchSession {
    private let matcher: Matcher
    private let relations = RelationCache()
    private var found: [Key: ProductCandidates] = [:]
    private var columns: [String: ColumnText] = [:]

    /// The most column texts kept; beyond it, new ones are read each time.
    private static let capacity = 200_000

    /// A session with a matcher.
    public init(_ matcher: Matcher) {
        self.matcher = matcher
    }

    /// Which advisories a product may be touched by, whatever its version.
    public mutating func candidates(for product: ProductDescription) -> ProductCandidates {
        let maker = column(product.manufacturer)
        let columns = [product.model, product.modelNumber, product.description, product.software].map { column($0) }
        let key = Key(maker: maker.text, columns: columns.map(\.signature))
        // A person's decision is about a product as written, not about its words.
        if matcher.links.isEmpty, let known = found[key] { return known.with(product) }
        let device = DeviceText(maker: maker, columns: columns)
        let candidates = CandidateFinder(matcher: matcher, relations: relations).candidates(for: product, device)
        if found.count < Self.capacity { found[key] = candidates }
        return candidates
    }

    private struct Key: Hashable {
        let maker: String
        let columns: [String]
    }

    private mutating func column(_ text: String) -> ColumnText {
        if let known = columns[text] { return known }
        let read = ColumnText(text, matcher: matcher)
        if columns.count < Self.capacity { columns[text] = read }
        return read
    }
}
