/// Where to read more (CSAF 2.0, 3.1.10).
public struct Reference: Sendable, Hashable {
    /// `self` for the document itself, `external` for others; `external` when left out.
    public var category: String?
    /// What is to be found there.
    public var summary: String = ""
    /// The address.
    public var url: String = ""

    /// An empty value.
    public init() {}
}

extension Reference {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = reader.optionalText(value)
            case "summary": summary = reader.text(value)
            case "url": url = reader.text(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(url, "url", of: node)
    }
}
