/// What kind of remedy a remediation is (CSAF 2.0, 3.2.3.12.1), as written; values that CSAF does not know are kept.
public struct RemediationCategory: RawRepresentable, Sendable, Hashable {
    /// The category as written.
    public var rawValue: String

    /// A category by its CSAF name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A configuration that avoids the exposure.
    public static let workaround = RemediationCategory(rawValue: "workaround")
    /// Something that lowers the risk without removing the vulnerability.
    public static let mitigation = RemediationCategory(rawValue: "mitigation")
    /// A fix by the vendor.
    public static let vendorFix = RemediationCategory(rawValue: "vendor_fix")
    /// A patch that one may leave out, as the product is not affected (CSAF 2.1).
    public static let optionalPatch = RemediationCategory(rawValue: "optional_patch")
    /// Nothing is available yet.
    public static let noneAvailable = RemediationCategory(rawValue: "none_available")
    /// A fix is planned (CSAF 2.1).
    public static let fixPlanned = RemediationCategory(rawValue: "fix_planned")
    /// There will be no fix.
    public static let noFixPlanned = RemediationCategory(rawValue: "no_fix_planned")
}
