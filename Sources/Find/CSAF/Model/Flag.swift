/// A machine-readable reason why products are not affected (CSAF 2.0, 3.2.3.5).
public struct Flag: Sendable, Hashable {
    /// The reason: `component_not_present`, `vulnerable_code_not_present`, ….
    public var label: String = ""
    /// When it was set, as written.
    public var date: String?
    /// The products, as written.
    public var productIDs: [String] = []
    /// The groups, as written.
    public var groupIDs: [String] = []

    /// An empty value.
    public init() {}
}

extension Flag {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "label": label = reader.text(value)
            case "date": date = reader.optionalText(value)
            case "product_ids": productIDs = reader.texts(value)
            case "group_ids": groupIDs = reader.texts(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(label, "label", of: node)
    }
}
