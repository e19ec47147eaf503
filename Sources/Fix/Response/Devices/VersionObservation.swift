/// A version that an import or a read-back found on a device, and what matching says about it.
public struct VersionObservation: Sendable, Hashable, Codable {
    /// The device.
    public var device: String
    /// The version found.
    public var version: String
    /// What matching says about the device in this version.
    public var verdict: DeviceVerdict
    /// Why, as a plain sentence.
    public var reason: String

    /// An observed version.
    public init(device: String, version: String, verdict: DeviceVerdict, reason: String = "") {
        (self.device, self.version, self.verdict, self.reason) = (device, version, verdict, reason)
    }
}
