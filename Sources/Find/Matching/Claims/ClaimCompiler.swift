import CSAF
import VersionRanges

/// Makes the claims of one advisory ready for matching.
struct ClaimCompiler {
    let vendors: VendorReader

    /// The claims of an advisory, in its order.
    func compile(_ advisory: AdvisoryContent) -> [CompiledClaim] {
        let products = Set(advisory.claims.map(\.name))
        return advisory.claims.enumerated().map { number, claim in
            let vendorAtoms = AtomReader.atoms(claim.vendor)
            let stated = vendors.mentions(in: vendorAtoms).map(\.company)
            let reader = ClaimReader(
                claim: claim, number: number, year: advisory.year, vendors: vendors,
                parser: ClaimNameParser(vendors: vendors, own: Set(stated)),
                title: products.count == 1 ? advisory.title : "", id: advisory.id)
            return reader.read(vendorAtoms: vendorAtoms, stated: stated)
        }
    }
}
