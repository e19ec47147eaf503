import Inventory

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
