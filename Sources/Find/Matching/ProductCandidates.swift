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

    func whyUnrelated(_ number: Int, _ advisory: CompiledAdvisory) -> MatchReason {
        found.dismissed[number]?.reason(in: advisory)
            ?? MatchReason("no-name-in-common", "Nothing that the inventory says names a product of this advisory.")
    }
}

/// The advisories found for all products of which the same can be said.
final class FoundAdvisories: Sendable {
    /// Tells it from all others of its matcher.
    let number: Int
    let advisories: [AdvisoryCandidate]
    /// Advisories whose claims were looked at and found to be about something else, with what spoke against them.
    let dismissed: [Int: Dismissal]

    /// Whether a reason may quote the manufacturer as the inventory writes it.
    let quotesMaker: Bool

    init(number: Int, advisories: [AdvisoryCandidate], dismissed: [Int: Dismissal]) {
        self.number = number
        quotesMaker = advisories.contains { $0.relation != .same && $0.relation != .unstated }
        self.advisories = advisories
        self.dismissed = dismissed
    }

    /// No advisory at all.
    static let none = FoundAdvisories(number: 0, advisories: [], dismissed: [:])
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
