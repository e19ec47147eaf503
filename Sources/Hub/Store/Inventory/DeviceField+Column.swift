import Inventory

extension DeviceField {
    /// The table that holds the field, by the alias that all queries use: `p` products, `pv` product versions,
    /// `d` devices. The column there is the field's `columnName`, which `device_changes` records too.
    var table: String {
        switch self {
        case .manufacturer, .model, .modelNumber, .description: "p"
        case .softwareVersion, .operatingSystem: "pv"
        default: "d"
        }
    }

    /// The fields that are kept with each device, in the order in which they are written.
    static let ownFields: [DeviceField] = allCases.filter { $0.table == "d" && $0 != .assetTag }

    /// The field of this column, as `device_changes` recorded it.
    static func named(_ column: String) -> DeviceField? { allCases.first { $0.columnName == column } }
}

extension Device {
    /// All fields from three tables, in the order in which `init(row:)` reads them.
    static let columns = DeviceField.allCases.map { "\($0.table).\($0.columnName)" }.joined(separator: ", ")

    init(row: inout SQLRow) throws(StoreError) {
        self.init()
        for field in DeviceField.allCases { self[field] = try row.text() }
    }
}
