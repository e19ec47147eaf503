/// The publisher's own word for how bad it is (CSAF 2.0, 3.2.1.2).
public struct AggregateSeverity: Sendable, Hashable {
    /// The word: `Critical`, `Moderate`, ….
    public var text: String = ""
    /// Where the word is explained.
    public var namespace: String?

    /// An empty value.
    public init() {}
}

extension AggregateSeverity {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "text": text = reader.text(value)
            case "namespace": namespace = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(text, "text", of: node)
    }
}
