/// A device that matching no longer lists, and why.
public struct DeviceRemoval: Sendable, Hashable, Codable {
    /// Why a device is no longer listed.
    public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        /// The inventory says that it was taken out of service: it leaves the case.
        case retired
        /// An import did not hold it. It stays, at *needs review*: a lost row is no retired device.
        case absent
        /// Its record was corrected and no longer fits. It stays, as *not affected*.
        case unrelated
    }

    /// The device.
    public var device: String
    /// Why it is no longer listed.
    public var cause: Cause
    /// Why, as a plain sentence.
    public var reason: String

    /// A removal.
    public init(device: String, cause: Cause, reason: String) {
        (self.device, self.cause, self.reason) = (device, cause, reason)
    }
}
