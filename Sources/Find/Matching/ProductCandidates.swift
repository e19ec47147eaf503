/// The advisories that a product may be touched by, before its version is looked at.
public struct ProductCandidates: Sendable {
    let read: ReadProduct
    let found: FoundAdvisories
    let memory: MatchMemory

    init(product: ReadProduct, found: FoundAdvisories, memory: MatchMemory) {
        read = product
        self.found = found
        self.memory = memory
    }

    /// The product.
    public var product: ProductDescription { read.description }

    /// Whether no advisory can touch the product.
    public var isEmpty: Bool { found.advisories.isEmpty }

    /// Whether a reason may quote the manufacturer as the inventory writes it.
    public var quotesMaker: Bool { found.quotesMaker }
}

/// The advisories found for all products of which the same can be said.
final class FoundAdvisories: Sendable {
    /// Tells it from all others of its matcher.
    let number: Int
    let advisories: [AdvisoryCandidate]
    /// Whether a reason may quote the manufacturer as the inventory writes it.
    let quotesMaker: Bool

    init(number: Int, advisories: [AdvisoryCandidate]) {
        self.number = number
        quotesMaker = advisories.contains { $0.relation != .same && $0.relation != .unstated }
        self.advisories = advisories
    }

    /// No advisory at all.
    static let none = FoundAdvisories(number: 0, advisories: [])
}

/// One advisory that may touch a product.
struct AdvisoryCandidate: Sendable {
    /// Index of the advisory in the matcher.
    let advisory: Int
    let identity: ProductIdentity
    let claims: [ClaimCandidate]
    let relation: VendorRelation
}

/// One claim that a product may be meant by.
struct ClaimCandidate: Sendable {
    let claim: Int
    let alignment: Alignment?
    let identity: ProductIdentity
    /// The words of the inventory that named it.
    let evidence: String
    let isConfirmed: Bool
    /// The row names a part that the claim's condition names, not the product around it.
    var isPart = false
}
