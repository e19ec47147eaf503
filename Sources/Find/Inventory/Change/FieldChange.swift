/// One field of a device that differs between two exports.
public struct FieldChange: Sendable, Hashable {
    /// The field.
    public var field: DeviceField
    /// What the earlier export said; empty when it said nothing.
    public var old: String
    /// What the later export says; empty when it says nothing.
    public var new: String

    /// A change of one field.
    public init(field: DeviceField, old: String, new: String) {
        self.field = field
        self.old = old
        self.new = new
    }
}
