/// A group with which a document is shared (CSAF 2.1, 3.2.2.5.1).
public struct SharingGroup: Sendable, Hashable {
    /// Its UUID.
    public var id: String = ""
    /// Its name.
    public var name: String?

    /// An empty value.
    public init() {}
}

extension SharingGroup {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "id": id = reader.text(value)
            case "name": name = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(id, "id", of: node)
    }
}
