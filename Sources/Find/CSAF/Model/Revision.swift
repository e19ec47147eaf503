/// One entry of the revision history (CSAF 2.0, 3.2.1.12.6).
public struct Revision: Sendable, Hashable {
    /// The version.
    public var number: String = ""
    /// When it was released, as written.
    public var date: String = ""
    /// What changed.
    public var summary: String = ""
    /// The version in another scheme.
    public var legacyVersion: String?

    /// An empty value.
    public init() {}
}

extension Revision {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "number": number = reader.text(value)
            case "date": date = reader.text(value)
            case "summary": summary = reader.text(value)
            case "legacy_version": legacyVersion = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(number, "number", of: node)
        reader.require(date, "date", of: node)
    }
}
