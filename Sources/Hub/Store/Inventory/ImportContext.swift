import Inventory

/// What stays the same for all devices of one import.
struct ImportContext {
    let importID: Int64
    let grouping: DeviceGrouping
    /// The fields that the file has a column for; it says nothing about the others.
    let fields: [DeviceField]
}
