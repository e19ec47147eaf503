/// One device, as inventory and matching know it.
public struct CaseDeviceFacts: Sendable, Hashable, Codable {
    /// Whose device it is.
    public enum Ownership: String, Sendable, Hashable, Codable, CaseIterable {
        /// The hospital's.
        case hospital
        /// A patient's, at home.
        case patient
    }

    /// The hub's id of the device.
    public var id: String
    /// The asset tag on its casing.
    public var assetTag: String
    /// The product, as the inventory names it: devices with the same text are asked about together.
    public var product: String
    /// The software version on record; empty when none is.
    public var version: String
    /// Where it is, as the inventory says; empty when unknown.
    public var location: String
    /// Whose it is.
    public var ownership: Ownership
    /// What matching says.
    public var verdict: DeviceVerdict
    /// Why, as a plain sentence or a reason code.
    public var reason: String
    /// What its use means for a patient.
    public var clinical: ClinicalFlags
    /// What has to be found out, for a device at *needs review*.
    public var missing: MissingFact?
    /// The vulnerabilities it has; empty for all of the case's.
    public var vulnerabilities: [String]

    /// One device of a case.
    public init(
        id: String, assetTag: String, product: String, version: String = "", location: String = "",
        ownership: Ownership = .hospital, verdict: DeviceVerdict, reason: String = "",
        clinical: ClinicalFlags = ClinicalFlags(), missing: MissingFact? = nil, vulnerabilities: [String] = []
    ) {
        self.id = id
        self.assetTag = assetTag
        self.product = product
        self.version = version
        self.location = location
        self.ownership = ownership
        self.verdict = verdict
        self.reason = reason
        self.clinical = clinical
        self.missing = missing
        self.vulnerabilities = vulnerabilities
    }

    private enum CodingKeys: String, CodingKey {
        case id, product, version, location, ownership, verdict, reason, clinical, missing, vulnerabilities
        case assetTag = "asset_tag"
    }
}
