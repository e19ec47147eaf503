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

    func insert(id: Int64, key: String, into connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO products
                (manufacturer, model, model_number, description, device_identifier, id, product_key, by_unit)
            VALUES (\(SQLText.marks(8)))
            """, values + [.integer(id), .text(key), .flag(false)])
    }
}

/// What tells one version of a product from another, as the hospital wrote it.
struct VersionFacts: Hashable {
    var product: Int64
    var softwareVersion: String
    var operatingSystem: String
    var serialNumber: String
    var manufactureDate: String

    /// - Parameter byUnit: whether serial number and manufacture date count too; see `ProductRepository.splitByUnit`.
    init(_ device: Device, product: Int64, byUnit: Bool) {
        self.product = product
        softwareVersion = device[.softwareVersion]
        operatingSystem = device[.operatingSystem]
        serialNumber = byUnit ? device[.serialNumber] : ""
        manufactureDate = byUnit ? device[.manufactureDate] : ""
    }

    private var values: [SQLValue] {
        [
            .integer(product), .text(softwareVersion), .text(operatingSystem), .text(serialNumber),
            .text(manufactureDate),
        ]
    }

    func find(in connection: any SQLConnection) throws(StoreError) -> Int64? {
        try connection.first(
            """
            SELECT id FROM product_versions WHERE product_id = ? AND software_version = ? AND operating_system = ?
                AND serial_number = ? AND manufacture_date = ?
            """, values
        ) { row throws(StoreError) in try row.integer() }
    }

    func insert(id: Int64, into connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO product_versions
                (product_id, software_version, operating_system, serial_number, manufacture_date, id, device_count)
            VALUES (\(SQLText.marks(7)))
            """, values + [.integer(id), .integer(0)])
    }
}
