/// One way to deal with a vulnerability (CSAF 2.0, 3.2.3.12).
public struct Remediation: Sendable, Hashable {
    /// What kind of remedy it is.
    public var category: RemediationCategory = RemediationCategory(rawValue: "")
    /// What to do.
    public var details: String = ""
    /// When it became available, as written.
    public var date: String?
    /// What one must be entitled to.
    public var entitlements: [String] = []
    /// The products, as written; see `CSAFDocument.productIDs(of:)` for groups resolved.
    public var productIDs: [String] = []
    /// The groups, as written.
    public var groupIDs: [String] = []
    /// What must be restarted.
    public var restartRequired: RestartRequired?
    /// Where to get it.
    public var url: String?

    /// An empty value.
    public init() {}
}

extension Remediation {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = RemediationCategory(rawValue: reader.text(value))
            case "details": details = reader.text(value)
            case "date": date = reader.optionalText(value)
            case "entitlements": entitlements = reader.texts(value)
            case "product_ids": productIDs = reader.texts(value)
            case "group_ids": groupIDs = reader.texts(value)
            case "restart_required": restartRequired = RestartRequired(value, &reader)
            case "url": url = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(details, "details", of: node)
    }
}
