/// What made a document (CSAF 2.0, 3.2.1.12.3).
public struct Generator: Sendable, Hashable {
    /// The tool.
    public var engine: GeneratorEngine?
    /// When it ran, as written.
    public var date: String?

    /// An empty value.
    public init() {}
}

extension Generator {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "engine": engine = GeneratorEngine(value, &reader)
            case "date": date = reader.optionalText(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
