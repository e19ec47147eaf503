import CSAF
import VersionRanges

/// One product claim, made ready for matching: its vendors, the ways it may be named, its versions, its remarks.
///
/// A class only so that the many places that hold one share it.
final class CompiledClaim: Sendable {
    let claim: ProductClaim
    /// Its place among the advisory's claims.
    let number: Int
    let vendors: [VendorNames.Company]
    /// Companies that the product's name adds to the vendor, such as "MiniMed".
    let brands: [VendorNames.Company]
    let vendorAtoms: [Atom]
    /// The words of the vendor's name that are names by themselves.
    let vendorWords: [String]
    /// The vendor as written, with the companies that the name adds.
    let vendorKey: String
    let names: [ClaimName]
    let exclusions: [[NameSlot]]
    let conditions: [String]
    /// Those of them that limit what is affected, rather than add a remark.
    let bindingConditions: [String]
    /// Parts with versions of their own that the conditions name.
    let parts: [ClaimPart]
    /// What the full name says of the versions.
    let wording: OtherWording
    let versions: VersionExpression
    /// Model numbers that the claim is limited to, compact; empty when it lists none.
    let models: [NameSlot]
    /// The texts of these, each once.
    let modelOptions: [String]
    /// Whether the model numbers limit the claim, rather than only help to identify the product.
    let isLimitedToModels: Bool
    /// Codes of software that are listed where versions are expected, and compare with nothing.
    let listedSoftware: [String]
    /// Words in the name that only say what kind of thing it is.
    let kinds: Set<String>

    init(
        claim: ProductClaim, number: Int, vendors: [VendorNames.Company], brands: [VendorNames.Company],
        vendorAtoms: [Atom], vendorWords: [String], names: [ClaimName],
        exclusions: [[NameSlot]], conditions: [String], versions: VersionExpression,
        models: [NameSlot], isLimitedToModels: Bool, listedSoftware: [String], kinds: Set<String>, wording: OtherWording
    ) {
        self.claim = claim
        parts = conditions.compactMap(ClaimPart.init)
        vendorKey = claim.vendor + vendors.map { "|\($0)" }.joined()
        self.number = number
        self.vendors = vendors
        self.vendorAtoms = vendorAtoms
        self.vendorWords = vendorWords
        self.brands = brands
        self.names = names
        self.exclusions = exclusions
        self.conditions = conditions
        bindingConditions = conditions.filter { !Self.remarks.stand(in: $0) }
        self.wording = wording
        self.versions = versions
        self.models = models
        modelOptions = models.isEmpty ? [] : Set(models.flatMap(\.options)).sorted()
        self.isLimitedToModels = isLimitedToModels
        self.listedSoftware = listedSoftware
        self.kinds = kinds
    }
}

extension CompiledClaim {
    private static let remarks = Markers(
        "end-of-life", "end of life", "integrated into", "only affected by", "also known", "formerly", "all versions",
        "including", "previously", "part number", "for rev", "unsupported operating systems", "and prior", "10-pack")

    /// What a claimed status says of a product.
    enum Bearing: Sendable {
        /// It is affected.
        case affected
        /// It has the fix, or never had the weakness.
        case notAffected
        /// Nobody has said yet.
        case open
        /// It is recommended; that says nothing about whether it is affected.
        case advice
    }

    /// What the claim says of a product that it means (CSAF 2.0, 3.2.3.9).
    var bearing: Bearing {
        switch claim.status {
        case .knownAffected, .firstAffected, .lastAffected: .affected
        case .fixed, .firstFixed, .knownNotAffected: .notAffected
        case .underInvestigation, .unknown: .open
        case .recommended: .advice
        }
    }

    /// Whether it speaks of some versions or units only.
    var setsLimits: Bool {
        switch versions.interpretation {
        case .everyVersion, .nothing: !conditions.isEmpty
        default: true
        }
    }

    /// The radio that a name ends in after the devices that hold it ("MP monitors MP20-MP90 (M8001A) WLAN").
    var radioPart: String? {
        let name = claim.name.utf8
        // Few names speak of one at all, in plain letters or in others.
        guard name.contains(UInt8(ascii: ")")),
            Self.radios.stand(in: claim.name) || name.contains(where: { $0 >= 0x80 }),
            let last = AtomReader.atoms(claim.name).last?.text, ["wlan", "wifi"].contains(last)
        else { return nil }
        return last
    }

    private static let radios = Markers("wlan", "wifi")

    /// The product within one advisory.
    var productKey: String { claim.vendor + "|" + claim.name }

    /// Whether another claim is about the same product.
    func isOfProduct(of other: CompiledClaim) -> Bool {
        claim.name == other.claim.name && claim.vendor == other.claim.vendor
    }

    /// The claimed product, the same in every advisory.
    var key: String { ConfirmedLinks.key(vendor: claim.vendor, name: claim.name) }

    /// The product as the advisory names it, for people.
    var label: String {
        if !claim.fullName.isEmpty { return claim.fullName }
        return claim.version.isEmpty ? claim.name : "\(claim.name) \(claim.version)"
    }
}
