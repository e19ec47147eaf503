/// A question for a person: is this product that claim's product?
public struct ReviewItem: Sendable, Hashable {
    /// The product's key.
    public let productKey: String
    /// The claim's product.
    public let claimProduct: String
    /// One of the products with that key, as the hospital wrote it.
    public let manufacturer: String
    /// Its model.
    public let model: String
    /// Its model number.
    public let modelNumber: String
    /// How many devices wait for the answer.
    public let devices: Int
    /// How many advisories wait for the answer.
    public let advisories: Int
    /// The highest confidence among the verdicts, from 0 to 1.
    public let confidence: Double

    init(row: inout SQLRow) throws(StoreError) {
        productKey = try row.text()
        claimProduct = try row.text()
        manufacturer = try row.text()
        model = try row.text()
        modelNumber = try row.text()
        devices = try row.count()
        advisories = try row.count()
        confidence = try row.real()
    }
}
