/// A member that neither CSAF 2.0 nor 2.1 defines at its place; kept, not interpreted.
public struct UnknownMember: Sendable, Hashable {
    /// The member's name.
    public var name: String
    /// Its value.
    public var value: JSONNode

    /// The place of the value (RFC 6901), worked out on demand.
    public var pointer: String { value.pointer }
    /// The value as it stands in the document.
    public var rawJSON: String { value.rawText }
}
