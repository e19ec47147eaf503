import CSAF

/// Why a claim is not about a product; put into words only when somebody asks.
enum Dismissal: Sendable {
    case otherVendor(claim: Int)
    case sibling(Alignment, CompiledClaim)
    case rejected(CompiledClaim)

    /// The reason in words.
    func reason(in advisory: CompiledAdvisory) -> MatchReason {
        switch self {
        case .otherVendor(let number):
            let claim = advisory.claims[number]
            return MatchReason("other-vendor", "The manufacturer is another company than \(claim.claim.vendor).")
        case .sibling(let alignment, let claim):
            let missing = alignment.missing.compactMap(\.options.first).joined(separator: " ")
            let extra = alignment.extras.map(\.text).joined(separator: " ")
            return MatchReason(
                "other-product",
                "The inventory names “\(extra)”, the advisory names “\(claim.claim.name)”"
                    + (missing.isEmpty ? "." : ": “\(missing)” is not there."))
        case .rejected(let claim):
            return MatchReason("rejected-link", "A person decided that this is not “\(claim.claim.name)”.")
        }
    }
}
