/// A weakness of the Common Weakness Enumeration (CSAF 2.0, 3.2.3.3).
public struct Weakness: Sendable, Hashable {
    /// The id: `CWE-79`.
    public var id: String = ""
    /// Its name.
    public var name: String = ""
    /// The CWE version (CSAF 2.1).
    public var version: String?

    /// An empty value.
    public init() {}
}

extension Weakness {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "id": id = reader.text(value)
            case "name": name = reader.text(value)
            case "version": version = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(id, "id", of: node)
    }
}
