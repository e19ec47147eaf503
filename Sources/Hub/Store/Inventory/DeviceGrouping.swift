public import Inventory

/// How devices are put together as instances of one product: rules of the domain, handed to the store.
///
/// Products are kept apart by the text of manufacturer, model, model number and description and by the UDI's device
/// identifier; versions of a product by software version and operating system. Matching sees only those, so a rule
/// that reads another field meets a missing value there, and never a wrong one.
public struct DeviceGrouping: Sendable {
    /// Counts up when one of the functions changes what it answers; an import then groups unchanged devices anew.
    public var revision: UInt64
    /// The device identifier in a UDI, or empty: the part that all devices of one product share.
    public var deviceIdentifier: @Sendable (Device) -> String
    /// The key under which people confirm that a product is a claim's product: manufacturer, model and model number
    /// in the form in which matching compares them.
    public var productKey: @Sendable (Device) -> String

    /// A grouping by these rules.
    public init(
        revision: UInt64, deviceIdentifier: @escaping @Sendable (Device) -> String,
        productKey: @escaping @Sendable (Device) -> String
    ) {
        self.revision = revision
        self.deviceIdentifier = deviceIdentifier
        self.productKey = productKey
    }

    /// A number that is the same as long as neither the device nor the rules changed.
    func fingerprint(_ device: Device) -> Int64 {
        Int64(bitPattern: device.fingerprint ^ (revision &* 0x9E37_79B9_7F4A_7C15))
    }
}
