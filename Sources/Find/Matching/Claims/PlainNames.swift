/// Names that hold nothing but kinds of things ("PET/CT Systems", "Patient Portal"): they mean a product only
/// together with its maker, so they are looked up by maker.
struct PlainNames: Sendable {
    private var byCompany: [VendorNames.Company: [ClaimIndex.NameReference]] = [:]

    /// Keeps a name under every company that the claim names.
    mutating func add(_ reference: ClaimIndex.NameReference, companies: [VendorNames.Company]) {
        for company in companies { byCompany[company, default: []].append(reference) }
    }

    /// Names that claims of these companies, or of companies that belong to them, give their products.
    func references(for companies: [VendorNames.Company], names: VendorNames) -> [ClaimIndex.NameReference] {
        var seen: Set<[Int]> = []
        var result: [ClaimIndex.NameReference] = []
        for company in companies.flatMap({ [$0] + names.relatives(of: $0) }) {
            for reference in byCompany[company] ?? []
            where seen.insert([reference.advisory, reference.claim, reference.name]).inserted {
                result.append(reference)
            }
        }
        return result
    }
}
