public import Inventory

/// What the inventory says about one device beyond which product it is: devices that agree share a verdict.
public struct DeviceFacts: Sendable, Hashable {
    /// The software version column, as written.
    public var softwareVersion: String
    /// The serial number; compared only where an advisory names serial numbers.
    public var serialNumber: String
    /// The operating system column.
    public var operatingSystem: String
    /// The date of manufacture, as written.
    public var manufactureDate: String
    /// The date of first use, as written.
    public var inServiceDate: String

    /// Facts from these columns.
    public init(
        softwareVersion: String = "", serialNumber: String = "", operatingSystem: String = "",
        manufactureDate: String = "", inServiceDate: String = ""
    ) {
        self.softwareVersion = softwareVersion
        self.serialNumber = serialNumber
        self.operatingSystem = operatingSystem
        self.manufactureDate = manufactureDate
        self.inServiceDate = inServiceDate
    }

    /// The facts of a device of the inventory.
    public init(_ device: Device) {
        self.init(
            softwareVersion: device[.softwareVersion], serialNumber: device[.serialNumber],
            operatingSystem: device[.operatingSystem], manufactureDate: device[.manufactureDate],
            inServiceDate: device[.inServiceDate])
    }
}
