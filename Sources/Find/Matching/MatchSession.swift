/// Asks a matcher about one product after another.
///
/// Not shared between tasks: each has its own; what they read of columns that repeat, they share.
public struct MatchSession {
    let matcher: Matcher
    private let relations = RelationCache()

    /// A session with a matcher.
    public init(_ matcher: Matcher) {
        self.matcher = matcher
    }

    /// The reading of a column of the inventory: the same one for the same text.
    public func column(_ text: String) -> ColumnText {
        matcher.memory.column(text) { ColumnText(text, matcher: matcher) }
    }

    /// A product, column by column.
    public func read(_ product: ProductDescription) -> ReadProduct {
        ReadProduct(
            maker: column(product.manufacturer), model: column(product.model),
            modelNumber: column(product.modelNumber), description: column(product.description),
            software: column(product.software))
    }

    /// Which advisories a product may be touched by, whatever its version.
    public func candidates(for product: ProductDescription) -> ProductCandidates { candidates(for: read(product)) }

    /// Which advisories a product may be touched by, whatever its version.
    public func candidates(for product: ReadProduct) -> ProductCandidates {
        // A person's decision is about a product as written, not about its words.
        guard matcher.links.isEmpty else { return candidates(product, find(product)) }
        let key = product.key(matcher.memory)
        if let known = matcher.memory.advisories(key) { return candidates(product, known) }
        let found = isBeyondReach(product) ? FoundAdvisories.none : find(product)
        return candidates(product, matcher.memory.keep(found, for: key))
    }

    private func candidates(_ product: ReadProduct, _ found: FoundAdvisories) -> ProductCandidates {
        ProductCandidates(product: product, found: found, memory: matcher.memory)
    }

    private func find(_ product: ReadProduct) -> FoundAdvisories {
        CandidateFinder(matcher: matcher, relations: relations).advisories(for: product)
    }

    /// Whether no advisory can touch a product: nothing in it is part of a claimed name, and its maker makes nothing that
    /// is claimed.
    private func isBeyondReach(_ product: ReadProduct) -> Bool {
        let (maker, columns) = (product.maker, product.columns)
        guard maker.hits.isEmpty, columns.allSatisfy({ $0.hits.isEmpty && $0.mentions.isEmpty }),
            let company = maker.mentions.first?.company, maker.mentions.count == 1
        else { return false }
        let name = matcher.vendors.names.companies[company]
        guard !VendorNames.relabelled.contains(where: { $0.labelMaker == name }) else { return false }
        let related = [company] + matcher.vendors.names.relatives(of: company)
        guard related.allSatisfy({ matcher.byCompany[$0] == nil }) else { return false }
        return columns.allSatisfy { column in column.terms.allSatisfy { matcher.proseCodes[$0.text] == nil } }
    }
}
