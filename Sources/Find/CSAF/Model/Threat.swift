/// How a vulnerability threatens products (CSAF 2.0, 3.2.3.14).
public struct Threat: Sendable, Hashable {
    /// `exploit_status`, `impact` or `target_set`.
    public var category: String = ""
    /// The threat in words.
    public var details: String = ""
    /// When it was assessed, as written.
    public var date: String?
    /// The products, as written.
    public var productIDs: [String] = []
    /// The groups, as written.
    public var groupIDs: [String] = []

    /// An empty value.
    public init() {}
}

extension Threat {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = reader.text(value)
            case "details": details = reader.text(value)
            case "date": date = reader.optionalText(value)
            case "product_ids": productIDs = reader.texts(value)
            case "group_ids": groupIDs = reader.texts(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(details, "details", of: node)
    }
}
