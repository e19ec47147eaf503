/// A number for each vendor of claims: the same for the same companies.
struct VendorNumbers: Sendable {
    /// By advisory and claim.
    private(set) var byAdvisory: [[Int]] = []
    /// How many vendors there are.
    private(set) var count = 0

    init(_ parts: [CompiledAdvisories]) {
        var numbers: [String: Int] = [:]
        for advisory in parts.lazy.flatMap(\.advisories) {
            byAdvisory.append(
                advisory.claims.map { claim in
                    if let known = numbers[claim.vendorKey] { return known }
                    numbers[claim.vendorKey] = numbers.count
                    return numbers.count - 1
                })
        }
        count = numbers.count
    }
}
