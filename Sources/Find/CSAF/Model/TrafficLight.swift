/// The Traffic Light Protocol label of a document (CSAF 2.0, 3.2.1.5.2).
public struct TrafficLight: Sendable, Hashable {
    /// The label.
    public var label: TLPLabel = TLPLabel(rawValue: "")
    /// Where the protocol version is explained.
    public var url: String?

    /// An empty value.
    public init() {}
}

extension TrafficLight {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "label": label = TLPLabel(rawValue: reader.text(value))
            case "url": url = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
