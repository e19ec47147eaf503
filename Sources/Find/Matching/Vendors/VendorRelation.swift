/// How the manufacturer in the inventory stands to the vendor that an advisory names.
public enum VendorRelation: Sendable, Hashable {
    /// The same company, perhaps spelled differently.
    case same
    /// One bought, sold or relabels for the other.
    case related
    /// The inventory names no manufacturer.
    case unstated
    /// The inventory's manufacturer is a name that Suture has no knowledge of.
    case unknown
    /// Another company.
    case different
}
