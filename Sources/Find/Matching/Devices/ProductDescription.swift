public import Inventory

/// The columns that say which product a device is: devices that agree in them are one product.
public struct ProductDescription: Sendable, Hashable {
    /// The manufacturer column.
    public var manufacturer: String
    /// The model column.
    public var model: String
    /// The model number column.
    public var modelNumber: String
    /// The description column.
    public var description: String
    /// The words, not the numbers, of the software column ("RomPager 4.07" names a component).
    public var software: String

    /// A product described by these columns.
    public init(
        manufacturer: String = "", model: String = "", modelNumber: String = "", description: String = "",
        software: String = ""
    ) {
        self.manufacturer = manufacturer
        self.model = model
        self.modelNumber = modelNumber
        self.description = description
        self.software = software
    }

    /// The product that a device of the inventory is.
    public init(_ device: Device) {
        self.init(
            manufacturer: device[.manufacturer], model: device[.model], modelNumber: device[.modelNumber],
            description: device[.description], software: device[.softwareVersion])
    }
}
