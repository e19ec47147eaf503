import Inventory

/// What tells one product from another, as the hospital wrote it.
struct ProductFacts: Hashable {
    var manufacturer: String
    var model: String
    var modelNumber: String
    var description: String
    var deviceIdentifier: String

    init(_ device: Device, deviceIdentifier: String) {
        manufacturer = device[.manufacturer]
        model = device[.model]
        modelNumber = device[.modelNumber]
        description = device[.description]
        self.deviceIdentifier = deviceIdentifier
    }

    private var values: [SQLValue] {
        [.text(manufacturer), .text(model), .text(modelNumber), .text(description), .text(deviceIdentifier)]
    }

    func find(in connection: any SQLConnection) throws(StoreError) -> (id: Int64, key: String, byUnit: Bool)? {
        try connection.first(
            """
            SELECT id, product_key, by_unit FROM products WHERE manufacturer = ? AND model = ? AND model_number = ?
                AND description = ? AND device_identifier = ?
            """, values
        ) { row throws(StoreError) in (try row.integer(), try row.text(), try row.flag()) }
    }

    /// The row of a new product.
    func row(id: Int64, key: String) -> [SQLValue] { values + [.integer(id), .text(key), .flag(false)] }

    static let insert = """
        INSERT INTO products
            (manufacturer, model, model_number, description, device_identifier, id, product_key, by_unit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
}
