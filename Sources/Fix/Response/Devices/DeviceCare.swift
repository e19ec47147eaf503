/// What care asks of anyone who works on a device.
public struct DeviceCare: Sendable, Hashable, Codable {
    /// Whether the patient has another device meanwhile.
    public enum Loaner: String, Sendable, Hashable, Codable, CaseIterable {
        /// None is needed.
        case notNeeded = "not_needed"
        /// One is needed and not there yet.
        case needed
        /// One was given.
        case given
    }

    /// When work may be done; nil when no window is agreed.
    public var window: MaintenanceWindow?
    /// Whether it is in use; nil leaves it to the inventory.
    public var inUse: Bool?
    /// Whether a loaner is needed or given.
    public var loaner: Loaner

    /// What care asks.
    public init(window: MaintenanceWindow? = nil, inUse: Bool? = nil, loaner: Loaner = .notNeeded) {
        (self.window, self.inUse, self.loaner) = (window, inUse, loaner)
    }

    private enum CodingKeys: String, CodingKey {
        case window, loaner
        case inUse = "in_use"
    }
}
