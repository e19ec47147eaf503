/// The advisories that a product may be touched by, before its version is looked at.
public struct ProductCandidates: Sendable {
    /// The product.
    public let product: ProductDescription
    let advisories: [AdvisoryCandidate]
    /// Advisories whose claims were looked at and found to be about something else, with what spoke against them.
    let dismissed: [Int: Dismissal]

    /// Whether no advisory can touch the product.
    public var isEmpty: Bool { advisories.isEmpty }

    /// The same for another product of which the same can be said.
    func with(_ product: ProductDescription) -> ProductCandidates {
        ProductCandidates(product: product, advisories: advisories, dismissed: dismissed)
    }

    func whyUnrelated(_ advisory: Int) -> MatchReason {
        dismissed[advisory]?.reason
            ?? MatchReason("no-name-in-common", "Nothing that the inventory says names a product of this advisory.")
    }
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
