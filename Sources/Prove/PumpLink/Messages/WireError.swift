/// Why bytes are not a message of PumpLink. The receiver drops them; nothing else happens.
public enum WireError: Error, Hashable, Sendable {
    /// Longer than any such message.
    case tooLong(limit: Int, found: Int)
    /// Not protobuf.
    case notProtobuf
    /// Protobuf, but not the bytes that an encoder of the specification writes: unknown or repeated fields, fields out
    /// of order, zeros written out, or integers longer than they need be.
    case notCanonical
    /// The message says nothing.
    case empty
    /// A field has another size than the specification states, in bytes or elements.
    case wrongSize(field: String, found: Int)
    /// A number is out of its range.
    case outOfRange(field: String, found: Int64)
}
