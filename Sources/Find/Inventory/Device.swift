/// One physical unit in the inventory, known by its asset tag; owned by the hospital or by a patient.
///
/// Every field is text as the equipment database held it, trimmed; empty means that the database said nothing.
/// Nothing here is interpreted: that is the work of `Matching`.
public struct Device: Sendable, Hashable {
    /// The values, by field.
    private var values: [String]

    /// A device with no field set.
    public init() {
        values = Array(repeating: "", count: DeviceField.allCases.count)
    }

    /// A device with some fields set.
    public init(_ values: [DeviceField: String]) {
        self.init()
        for (field, text) in values { self[field] = text }
    }

    /// The text of one field; empty when the inventory said nothing.
    public subscript(field: DeviceField) -> String {
        get { values[field.rawValue] }
        set { values[field.rawValue] = newValue }
    }

    /// The asset tag (control number): the device's identity within one hospital.
    public var assetTag: String { self[.assetTag] }
}
