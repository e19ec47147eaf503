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
        if isBeyondReach(maker, columns) {
            return ProductCandidates(product: product, advisories: [], dismissed: [:])
        }
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

    /// Whether no advisory can touch a product: nothing in it is part of a claimed name, and its maker makes nothing that
    /// is claimed.
    private func isBeyondReach(_ maker: ColumnText, _ columns: [ColumnText]) -> Bool {
        guard matcher.links.isEmpty, maker.hits.isEmpty, columns.allSatisfy({ $0.hits.isEmpty && $0.mentions.isEmpty }),
            let company = maker.mentions.first?.company, maker.mentions.count == 1
        else { return false }
        let name = matcher.vendors.names.companies[company]
        guard !VendorNames.relabelled.contains(where: { $0.labelMaker == name }) else { return false }
        let related = [company] + matcher.vendors.names.relatives(of: company)
        guard related.allSatisfy({ matcher.byCompany[$0] == nil }) else { return false }
        return columns.allSatisfy { column in column.terms.allSatisfy { matcher.proseCodes[$0.text] == nil } }
    }

    private func column(_ text: String) -> ColumnText {
        matcher.memory.column(text) { ColumnText(text, matcher: matcher) }
    }
}
