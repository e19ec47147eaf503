import Inventory

/// What tells one version of a product from another, as the hospital wrote it.
struct VersionFacts: Hashable {
    var product: Int64
    var softwareVersion: String
    var operatingSystem: String
    var serialNumber: String
    var manufactureDate: String
    var inServiceDate: String

    /// - Parameter byUnit: whether serial number and dates count too; see `ProductRepository.splitByUnit`.
    init(_ device: Device, product: Int64, byUnit: Bool) {
        self.product = product
        softwareVersion = device[.softwareVersion]
        operatingSystem = device[.operatingSystem]
        serialNumber = byUnit ? device[.serialNumber] : ""
        manufactureDate = byUnit ? device[.manufactureDate] : ""
        inServiceDate = byUnit ? device[.inServiceDate] : ""
    }

    private var values: [SQLValue] {
        [
            .integer(product), .text(softwareVersion), .text(operatingSystem), .text(serialNumber),
            .text(manufactureDate), .text(inServiceDate),
        ]
    }

    func find(in connection: any SQLConnection) throws(StoreError) -> Int64? {
        try connection.first(
            """
            SELECT id FROM product_versions WHERE product_id = ? AND software_version = ? AND operating_system = ?
                AND serial_number = ? AND manufacture_date = ? AND in_service_date = ?
            """, values
        ) { row throws(StoreError) in try row.integer() }
    }

    /// The row of a new version, of which no device is known yet.
    func row(id: Int64) -> [SQLValue] { values + [.integer(id), .flag(namesSoftware), .integer(0)] }

    /// Whether two letters stand in a row in the software text, which may then name a component ("RomPager 4.07", "AP 3.0").
    /// What is beyond ASCII counts as a letter: rather one too many than a name unread.
    private var namesSoftware: Bool {
        var letters = 0
        return softwareVersion.utf8.contains { byte in
            letters = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 ? letters + 1 : 0
            return letters == 2
        }
    }

    static let insert = """
        INSERT INTO product_versions (product_id, software_version, operating_system, serial_number,
            manufacture_date, in_service_date, id, names_software, device_count)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
