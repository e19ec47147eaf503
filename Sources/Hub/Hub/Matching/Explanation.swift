public import CSAF
import Inventory
public import Matching
public import Store

/// Everything that can be said about one device and one advisory.
public struct Explanation: Sendable {
    /// The device.
    public let device: DeviceRecord
    /// The advisory's newest revision.
    public let advisory: AdvisoryRecord
    /// The document.
    public let document: CSAFDocument
    /// The verdict of now, with its reasons, even where they are unrelated.
    public let match: Match
    /// The claims about the products that the device is or may be.
    public let claims: [ProductClaim]
    /// What people decided about this product.
    public let decisions: [ReviewDecisionRecord]
    /// What imports changed on the device, the latest first.
    public let changes: [DeviceChange]

    /// Judges the device anew, with all of its fields.
    ///
    /// - Throws: `StoreError` of code `notFound` when the device or the advisory is not in the database.
    public init(assetTag: String, advisory trackingID: String, store: SutureStore) throws {
        device = try store.knownDevice(assetTag)
        advisory = try store.latestAdvisory(trackingID)
        document = try store.document(of: advisory)
        let rules = try MatchRules(store: store)
        let stored = StoredAdvisory(document, id: advisory.id)
        let matcher = Matcher(advisories: [stored.content], vendors: rules.vendors, links: rules.links)
        let product = ProductDescription(of: device.device)
        match =
            matcher.explain(product, facts: DeviceFacts(device.device), advisory: stored.content.id)
            ?? Match(advisory: stored.content.id, verdict: .unrelated, confidence: 0, products: [], reasons: [])
        let named = Set(match.products)
        claims = stored.content.claims.filter { named.contains($0.productID) }
        let key = ConfirmedLinks.key(of: product)
        let claimed = Set(stored.claimProducts.values)
        decisions = try store.confirmations.all().filter {
            $0.decision.productKey == key && claimed.contains($0.decision.claimProduct)
        }
        changes = try store.devices.changes(of: device.device.assetTag)
    }
}
