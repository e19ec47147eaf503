/// What an import did, in numbers of devices.
public struct ImportCounts: Sendable, Hashable {
    /// Rows that were read, refused ones too.
    public var read = 0
    /// Devices that were not here before.
    public var added = 0
    /// Devices of which a field changed.
    public var changed = 0
    /// Devices that were here just so.
    public var unchanged = 0
    /// Rows that were not taken.
    public var refused = 0
    /// Devices that this full export no longer names, and the one before did.
    public var missing = 0
    /// Devices that were marked as not seen and are back.
    public var returned = 0

    /// Nothing yet.
    public init() {}
}
