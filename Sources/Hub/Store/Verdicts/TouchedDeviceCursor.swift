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
