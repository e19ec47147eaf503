/// Whom the publisher thanks (CSAF 2.0, 3.1.1).
public struct Acknowledgment: Sendable, Hashable {
    /// The people.
    public var names: [String] = []
    /// Their organization.
    public var organization: String?
    /// What they did.
    public var summary: String?
    /// Where to read more.
    public var urls: [String] = []

    /// An empty value.
    public init() {}
}

extension Acknowledgment {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "names": names = reader.texts(value)
            case "organization": organization = reader.optionalText(value)
            case "summary": summary = reader.optionalText(value)
            case "urls": urls = reader.texts(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
