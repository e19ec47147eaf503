/// Devices, and the vulnerabilities of them that are meant.
public struct DeviceScope: Sendable, Hashable, Codable {
    /// The devices' ids.
    public var devices: [String]
    /// The vulnerabilities; in a command, none means every one that the device has.
    public var vulnerabilities: [String]

    /// Some vulnerabilities of some devices; every vulnerability where none are given.
    public init(_ devices: [String], vulnerabilities: [String] = []) {
        (self.devices, self.vulnerabilities) = (devices, vulnerabilities)
    }
}
