import CSAF

/// What is looked up of claims beside their names.
struct ClaimTables: Sendable {
    /// Claims by the product they claim; kept only where links have to be looked up.
    private(set) var claimsByKey: [String: [ClaimIndex.NameReference]] = [:]
    /// Advisories that claim something of each company.
    private(set) var byCompany: [VendorNames.Company: [Int]] = [:]
    private(set) var plainNames = PlainNames()
    /// Model numbers that stand in prose, and the advisories that name them there.
    private(set) var proseCodes: [String: [Int]] = [:]
    private(set) var patterns = ModelPatterns()

    /// - Parameter keepsKeys: whether claims are looked up by the product they claim.
    init(_ parts: [CompiledAdvisories], _ vendors: VendorNumbers, keepsKeys: Bool) {
        for (number, advisory) in parts.lazy.flatMap(\.advisories).enumerated() {
            for code in advisory.proseCodes { proseCodes[code, default: []].append(number) }
            for (position, claim) in advisory.claims.enumerated() {
                let vendor = vendors.byAdvisory[number][position]
                add(claim, keepsKeys, ClaimIndex.Claimed(advisory: number, claim: position, vendor: vendor))
            }
        }
    }

    private mutating func add(_ claim: CompiledClaim, _ keepsKeys: Bool, _ place: ClaimIndex.Claimed) {
        if let helper = claim.claim.identification { patterns.add(helper) }
        if keepsKeys { claimsByKey[claim.key, default: []].append(place.reference(name: 0, isListedModel: false)) }
        for (which, name) in claim.names.enumerated() where !name.isNamed && !name.plainSlots.isEmpty {
            let reference = place.reference(name: which, isListedModel: name.origin == .listedModel)
            plainNames.add(name, as: reference, companies: claim.vendors)
        }
        if !claim.brands.isEmpty {
            for (which, name) in claim.names.enumerated() where name.origin == .product {
                let reference = place.reference(name: which, isListedModel: false)
                plainNames.addWithoutNumber(name, as: reference, companies: claim.vendors)
            }
        }
        for company in claim.vendors where byCompany[company]?.last != place.advisory {
            byCompany[company, default: []].append(place.advisory)
        }
    }
}
