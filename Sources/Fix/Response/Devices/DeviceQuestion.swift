/// One question whose answer settles every device that waits for it.
public struct DeviceQuestion: Sendable, Hashable {
    /// What makes two questions the same: the product and the missing fact.
    public struct Key: Sendable, Hashable, Codable, Comparable {
        /// The product, as the inventory names it.
        public let product: String
        /// The missing fact's code.
        public let fact: String

        /// A question about a product.
        public init(product: String, fact: String) {
            (self.product, self.fact) = (product, fact)
        }

        /// By product, then by fact.
        public static func < (one: Key, other: Key) -> Bool {
            (one.product, one.fact) < (other.product, other.fact)
        }
    }

    /// What the question is about.
    public let key: Key
    /// The question to a person.
    public let question: String
    /// The devices that wait for the answer, by id, sorted.
    public let devices: [String]
}
