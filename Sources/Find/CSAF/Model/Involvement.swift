/// What a party did about a vulnerability (CSAF 2.0, 3.2.3.7).
public struct Involvement: Sendable, Hashable {
    /// `vendor`, `coordinator`, `discoverer`, `user` or `other`.
    public var party: String = ""
    /// How far they are.
    public var status: String = ""
    /// When, as written.
    public var date: String?
    /// More in words.
    public var summary: String?
    /// Whom to ask (CSAF 2.1).
    public var contact: String?
    /// The products (CSAF 2.1).
    public var productIDs: [String] = []
    /// The groups (CSAF 2.1).
    public var groupIDs: [String] = []

    /// An empty value.
    public init() {}
}

extension Involvement {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "party": party = reader.text(value)
            case "status": status = reader.text(value)
            case "date": date = reader.optionalText(value)
            case "summary": summary = reader.optionalText(value)
            case "contact": contact = reader.optionalText(value)
            case "product_ids": productIDs = reader.texts(value)
            case "group_ids": groupIDs = reader.texts(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(party, "party", of: node)
    }
}
