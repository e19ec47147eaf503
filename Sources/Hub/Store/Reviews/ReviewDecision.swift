/// A person's word on whether a product of the hospital is a claim's product.
public struct ReviewDecision: Sendable, Hashable {
    /// The product: manufacturer, model and model number in the form in which matching compares them.
    public var productKey: String
    /// The claim's product, the same in all advisories.
    public var claimProduct: String
    /// Whether they are the same.
    public var isSame: Bool
    /// Who said so.
    public var decidedBy: String
    /// Why, or empty.
    public var note: String

    /// A person's word.
    public init(productKey: String, claimProduct: String, isSame: Bool, decidedBy: String, note: String = "") {
        self.productKey = productKey
        self.claimProduct = claimProduct
        self.isSame = isSame
        self.decidedBy = decidedBy
        self.note = note
    }

    static let columns = "product_key, claim_product, is_same, decided_by, note, decided_at"

    init(row: inout SQLRow) throws(StoreError) {
        productKey = try row.text()
        claimProduct = try row.text()
        isSame = try row.flag()
        decidedBy = try row.text()
        note = try row.text()
    }
}
