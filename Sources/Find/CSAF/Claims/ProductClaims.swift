/// All claims of one document, and the products for which it claims nothing.
public struct ProductClaims: Sendable, Hashable {
    /// One claim for each product and state, in the order of the product tree; products that are claimed without being
    /// defined come last, with an id and nothing else.
    public var claims: [ProductClaim] = []
    /// Products of the tree for which no state is claimed.
    public var unclaimedProducts: [Product] = []
    /// The same products with their place in the tree, as claims of the status `unknown`.
    public var unclaimed: [ProductClaim] = []
}

extension CSAFDocument {
    /// Works out the claims; keep the result when you need it more than once.
    public func makeClaims() -> ProductClaims { ClaimBuilder(self).build() }

    /// The claims, worked out anew each time.
    public var claims: [ProductClaim] { makeClaims().claims }

    /// The products for which nothing is claimed, worked out anew each time.
    public var unclaimedProducts: [Product] { makeClaims().unclaimedProducts }
}
