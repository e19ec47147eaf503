/// The tool that made a document.
public struct GeneratorEngine: Sendable, Hashable {
    /// Its name.
    public var name: String = ""
    /// Its version.
    public var version: String?

    /// An empty value.
    public init() {}
}

extension GeneratorEngine {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "name": name = reader.text(value)
            case "version": version = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
        reader.require(name, "name", of: node)
    }
}
