/// A product version that an advisory touches, with how many devices it has.
public struct TouchedProduct: Sendable, Hashable {
    /// The product version.
    public let product: ProductVersionRecord
    /// The verdict on it.
    public let verdict: VerdictRecord
}
