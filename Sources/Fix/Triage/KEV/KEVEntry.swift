/// One vulnerability of the Known Exploited Vulnerabilities catalogue (CISA).
public struct KEVEntry: Codable, Hashable, Sendable {
    /// The CVE id.
    public let cve: String
    /// The vendor or project.
    public let vendor: String
    /// The product.
    public let product: String
    /// The name of the vulnerability.
    public let name: String
    /// The day on which it was listed.
    public let added: Instant
    /// What CISA requires.
    public let requiredAction: String
    /// The day by which federal agencies must have acted.
    public let due: Instant
    /// Whether it is known to be used for extortion.
    public let knownRansomware: Bool

    private enum CodingKeys: String, CodingKey {
        case cve, vendor, product, name, added, due
        case requiredAction = "required_action"
        case knownRansomware = "known_ransomware"
    }

    /// An entry.
    public init(
        cve: String, vendor: String, product: String, name: String, added: Instant, requiredAction: String,
        due: Instant, knownRansomware: Bool
    ) {
        (self.cve, self.vendor, self.product, self.name) = (cve, vendor, product, name)
        (self.added, self.requiredAction, self.due) = (added, requiredAction, due)
        self.knownRansomware = knownRansomware
    }
}
