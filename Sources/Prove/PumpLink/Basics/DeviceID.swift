/// The number of one device, the same in its certificate, its sessions and its receipts.
///
/// It is not a secret: knowing it gives no right to anything.
public struct DeviceID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The number.
    public let value: UInt64

    /// Makes an identifier.
    public init(_ value: UInt64) { self.value = value }

    /// Eight bytes, most significant first.
    public var bytes: [UInt8] { value.bigEndianBytes }

    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }

    /// By number.
    public static func < (left: DeviceID, right: DeviceID) -> Bool { left.value < right.value }
}
