/// A place in the list of products, which runs from the one with most devices to those with none.
public struct ProductCursor: Sendable, Hashable {
    /// How many devices the last line seen has.
    public let devices: Int
    /// The number of the last line seen.
    public let id: Int64

    /// The place after this product.
    public init(devices: Int, id: Int64) { (self.devices, self.id) = (devices, id) }
}
