/// A Traffic Light Protocol label, as written: version 1 in CSAF 2.0, version 2 in CSAF 2.1.
public struct TLPLabel: RawRepresentable, Sendable, Hashable {
    /// The label as written.
    public var rawValue: String

    /// A label by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// For everybody (version 1).
    public static let white = TLPLabel(rawValue: "WHITE")
    /// For everybody (version 2).
    public static let clear = TLPLabel(rawValue: "CLEAR")
    /// For the community.
    public static let green = TLPLabel(rawValue: "GREEN")
    /// For the recipient's organization and its clients.
    public static let amber = TLPLabel(rawValue: "AMBER")
    /// For the recipient's organization only (version 2).
    public static let amberStrict = TLPLabel(rawValue: "AMBER+STRICT")
    /// For the recipients only.
    public static let red = TLPLabel(rawValue: "RED")

    /// Whether the document may be shared with everybody, under either version's word for it.
    public var isPublic: Bool { self == .white || self == .clear }
}
