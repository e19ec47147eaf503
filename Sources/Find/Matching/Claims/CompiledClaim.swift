import CSAF
import VersionRanges

/// One product claim, made ready for matching: its vendors, the ways it may be named, its versions, its remarks.
struct CompiledClaim: Sendable {
    let claim: ProductClaim
    let vendors: [VendorNames.Company]
    let vendorAtoms: [Atom]
    let names: [ClaimName]
    let exclusions: [[NameSlot]]
    let conditions: [String]
    /// What the full name says of the versions, where it differs from the version branch.
    let otherWording: VersionExpression?
    let versions: VersionExpression
    /// Model numbers that the claim is limited to, compact; empty when it lists none.
    let models: [NameSlot]
    /// Words in the name that only say what kind of thing it is.
    let kinds: Set<String>
}

extension CompiledClaim {
    /// The product as the advisory names it, for people.
    var label: String {
        if !claim.fullName.isEmpty { return claim.fullName }
        return claim.version.isEmpty ? claim.name : "\(claim.name) \(claim.version)"
    }
}
