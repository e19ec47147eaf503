import Inventory
public import Matching

/// A verdict as it is kept.
public struct VerdictRecord: Sendable, Hashable {
    /// The number of the advisory's revision.
    public let advisoryID: Int64
    /// The product version.
    public let productVersionID: Int64
    /// The verdict.
    public let verdict: Verdict
    /// How sure, from 0 to 1.
    public let confidence: Double
    /// The claim's product, the same in all advisories.
    public let claimProduct: String
    /// Ids of the advisory's products that it is or may be.
    public let products: [String]
    /// Why, the weightiest first.
    public let reasons: [MatchReason]
    /// When it was found: milliseconds since 1970.
    public let decidedAt: Int64

    static let columns = """
        v.advisory_id, v.product_version_id, v.verdict, v.confidence, v.claim_product, v.product_ids, v.reasons, \
        v.decided_at
        """

    init(row: inout SQLRow) throws(StoreError) {
        advisoryID = try row.integer()
        productVersionID = try row.integer()
        // A word that this version does not know must not read as "not affected".
        verdict = Verdict(rawValue: try row.text()) ?? .needsReview
        confidence = try row.real()
        claimProduct = try row.text()
        products = try JSONText.texts(try row.text())
        reasons = try JSONText.reasons(try row.text())
        decidedAt = try row.integer()
    }
}

/// A device that an advisory touches, and why.
public struct TouchedDevice: Sendable, Hashable {
    /// The device.
    public let device: DeviceRecord
    /// The verdict on all devices of its product version.
    public let verdict: VerdictRecord

    /// The place of this line, to go on from.
    public var cursor: TouchedDeviceCursor {
        TouchedDeviceCursor(productVersionID: verdict.productVersionID, assetTag: device.device.assetTag)
    }
}

/// A place in the list of devices that an advisory touches, which runs by product version, then by asset tag.
public struct TouchedDeviceCursor: Sendable, Hashable {
    /// The product version of the last line seen.
    public let productVersionID: Int64
    /// The asset tag of the last line seen.
    public let assetTag: String

    /// The place after this device.
    public init(productVersionID: Int64, assetTag: String) {
        self.productVersionID = productVersionID
        self.assetTag = assetTag
    }
}

/// A product version that an advisory touches, with how many devices it has.
public struct TouchedProduct: Sendable, Hashable {
    /// The product version.
    public let product: ProductVersionRecord
    /// The verdict on it.
    public let verdict: VerdictRecord
}

/// An advisory that touches a device.
public struct TouchingAdvisory: Sendable, Hashable {
    /// The newest revision.
    public let advisory: AdvisoryRecord
    /// The verdict.
    public let verdict: VerdictRecord
}

/// How many products, versions and devices have one verdict.
public struct VerdictCount: Sendable, Hashable {
    /// The verdict.
    public let verdict: Verdict
    /// Products, as the hospital wrote them.
    public let products: Int
    /// Versions of them.
    public let versions: Int
    /// Devices.
    public let devices: Int
}
