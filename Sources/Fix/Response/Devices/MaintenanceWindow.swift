public import Triage

/// The time in which a device may be worked on.
public struct MaintenanceWindow: Sendable, Hashable, Codable {
    /// Its first moment.
    public var from: Instant
    /// Its end, which is outside.
    public var to: Instant

    /// A window; one that ends before it begins is refused where it is used.
    public init(from: Instant, to: Instant) {
        (self.from, self.to) = (from, to)
    }

    /// Whether a moment lies inside.
    public func contains(_ moment: Instant) -> Bool {
        from <= moment && moment < to
    }
}
