/// Something odd in a document that was read all the same: a member of the wrong type, a missing one, a dangling id.
public struct ReadNote: Sendable, Hashable, CustomStringConvertible {
    /// The value that the note is about.
    public var node: JSONNode
    /// What is odd and how it was read, in plain words.
    public var message: String

    /// The place of the value (RFC 6901), worked out on demand.
    public var pointer: String { node.pointer }

    /// The place and the message.
    public var description: String { "\(pointer.isEmpty ? "/" : pointer): \(message)" }
}
