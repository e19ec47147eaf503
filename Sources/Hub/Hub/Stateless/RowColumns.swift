import Inventory

/// Where the asset tag is in a row, and how many columns rows have.
struct RowColumns {
    /// -1, which every record takes for an empty cell, where the file has none.
    let assetTag: Int
    /// How many columns the header has.
    let count: Int

    init(_ mapping: HeaderMapping) {
        assetTag = mapping.column(of: .assetTag) ?? -1
        count = mapping.header.count
    }
}
