/// A place in the list of open questions, which runs from those that most devices wait for.
public struct ReviewCursor: Sendable, Hashable {
    /// How many devices wait for the last question seen.
    public let devices: Int
    /// Its product.
    public let productKey: String
    /// Its claim's product.
    public let claimProduct: String

    /// The place after this question.
    public init(devices: Int, productKey: String, claimProduct: String) {
        self.devices = devices
        self.productKey = productKey
        self.claimProduct = claimProduct
    }
}

extension ReviewItem {
    /// The place of this question, to go on from.
    public var cursor: ReviewCursor {
        ReviewCursor(devices: devices, productKey: productKey, claimProduct: claimProduct)
    }
}
