/// Products that other parts of the document name together (CSAF 2.0, 3.2.2.3).
public struct ProductGroup: Sendable, Hashable {
    /// The group's id.
    public var id: String = ""
    /// Its products.
    public var productIDs: [String] = []
    /// What they have in common.
    public var summary: String?

    /// An empty value.
    public init() {}
}

extension ProductGroup {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "group_id": id = reader.text(value)
            case "product_ids": productIDs = reader.texts(value)
            case "summary": summary = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(id, "group_id", of: node)
    }
}
