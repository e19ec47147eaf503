/// How much is known of the devices, and how far advisories are dealt with.
public struct Coverage: Sendable, Hashable {
    /// Devices in the inventory.
    public var devices = 0
    /// Devices of which the inventory states a software version.
    public var withVersion = 0
    /// Devices of which the UDI's device identifier is known.
    public var withIdentifier = 0
    /// Devices of which manufacturer and model are stated.
    public var withModel = 0
    /// Advisories, in their newest revisions.
    public var advisories = 0
    /// Those that were matched with the inventory.
    public var matched = 0
    /// Those that affect a device.
    public var affecting = 0
    /// Those that affect a device and have a case.
    public var answered = 0

    /// Nothing known yet.
    public init() {}
}
