/// Another name of a vendor, added by the hospital.
public struct VendorAlias: Sendable, Hashable {
    /// The name as it occurs.
    public var alias: String
    /// The vendor's name as our vendor data has it.
    public var vendor: String
    /// Who added it.
    public var addedBy: String
    /// Why, or empty.
    public var note: String

    /// Another name of a vendor.
    public init(alias: String, vendor: String, addedBy: String, note: String = "") {
        self.alias = alias
        self.vendor = vendor
        self.addedBy = addedBy
        self.note = note
    }
}
