/// What a remedy restarts (CSAF 2.0, 3.2.3.12.7).
public struct RestartRequired: Sendable, Hashable {
    /// `none`, `machine`, `service`, ….
    public var category: String = ""
    /// More in words.
    public var details: String?

    /// An empty value.
    public init() {}
}

extension RestartRequired {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "category": category = reader.text(value)
            case "details": details = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
