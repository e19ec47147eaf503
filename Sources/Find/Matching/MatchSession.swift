/// Asks a matcher about one product after another, and keeps what it has read of columns that repeat.
///
/// Not shared between tasks: each has its own.
public struct MatchSession {
    private let matcher: Matcher
    private let relations = RelationCache()
    private var columns: [String: ColumnText] = [:]

    /// The most column texts kept; beyond it, new ones are read each time.
    private static let capacity = 200_000

    /// A session with a matcher.
    public init(_ matcher: Matcher) {
        self.matcher = matcher
    }

    /// Which advisories a product may be touched by, whatever its version.
    public mutating func candidates(for product: ProductDescription) -> ProductCandidates {
        let texts = [product.model, product.modelNumber, product.description, product.software]
        let device = DeviceText(maker: column(product.manufacturer), columns: texts.map { column($0) })
        return CandidateFinder(matcher: matcher, relations: relations).candidates(for: product, device)
    }

    private mutating func column(_ text: String) -> ColumnText {
        if let known = columns[text] { return known }
        let read = ColumnText(text, matcher: matcher)
        if columns.count < Self.capacity { columns[text] = read }
        return read
    }
}
