/// A version of PumpLink. Both ends bind it into every key, so that nobody between them can choose an older one.
public struct ProtocolVersion: Hashable, Comparable, Sendable {
    /// The number on the wire.
    public let number: UInt16

    /// Makes a version.
    public init(_ number: UInt16) { self.number = number }

    /// The version that this module speaks.
    public static let one = ProtocolVersion(1)

    /// Whether it is older.
    public static func < (left: ProtocolVersion, right: ProtocolVersion) -> Bool { left.number < right.number }
}
