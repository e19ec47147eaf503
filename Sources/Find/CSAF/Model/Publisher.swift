/// Who issued the document (CSAF 2.0, 3.2.1.8).
public struct Publisher: Sendable, Hashable {
    /// `vendor`, `coordinator`, `discoverer`, `translator`, `user`, `multiplier` (2.1) or `other`.
    public var category: String = ""
    /// The name.
    public var name: String = ""
    /// A URL under the publisher's control that makes the name unique.
    public var namespace: String = ""
    /// How to reach them.
    public var contactDetails: String?
    /// Their authority to issue the document.
    public var issuingAuthority: String?

    /// An empty value.
    public init() {}
}

extension Publisher {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = reader.text(value)
            case "name": name = reader.text(value)
            case "namespace": namespace = reader.text(value)
            case "contact_details": contactDetails = reader.optionalText(value)
            case "issuing_authority": issuingAuthority = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(name, "name", of: node)
        reader.require(namespace, "namespace", of: node)
    }
}
