import Inventory

/// The columns that matching looks at; -1, which every record takes for an empty cell, where the file has none.
struct RowColumns {
    let assetTag: Int
    /// What says which product it is.
    let product: [Int]
    let softwareVersion: Int
    /// What else, beside the software version, can change a verdict.
    let facts: [Int]
    /// How many columns the header has.
    let count: Int

    init(_ mapping: HeaderMapping) {
        func column(_ field: DeviceField) -> Int { mapping.column(of: field) ?? -1 }
        assetTag = column(.assetTag)
        product = [.manufacturer, .model, .modelNumber, .description].map(column).filter { $0 >= 0 }
        softwareVersion = column(.softwareVersion)
        facts = [.operatingSystem].map(column).filter { $0 >= 0 }
        count = mapping.header.count
    }
}
