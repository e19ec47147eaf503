/// How two products belong together (CSAF 2.0, 3.2.2.4.1), as written; values that CSAF does not know are kept.
public struct RelationshipCategory: RawRepresentable, Sendable, Hashable {
    /// The category as written.
    public var rawValue: String

    /// A category by its CSAF name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The first is a part of the second as it is delivered.
    public static let defaultComponentOf = RelationshipCategory(rawValue: "default_component_of")
    /// The first may be a part of the second.
    public static let optionalComponentOf = RelationshipCategory(rawValue: "optional_component_of")
    /// The first is delivered apart from the second and belongs to it.
    public static let externalComponentOf = RelationshipCategory(rawValue: "external_component_of")
    /// The first is installed on the second, such as firmware on a device.
    public static let installedOn = RelationshipCategory(rawValue: "installed_on")
    /// The first is installed beside the second.
    public static let installedWith = RelationshipCategory(rawValue: "installed_with")
}
