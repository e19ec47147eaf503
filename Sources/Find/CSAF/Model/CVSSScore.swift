/// A score of the Common Vulnerability Scoring System, as the document gives it; nothing is recomputed.
public struct CVSSScore: Sendable, Hashable {
    /// The version: `2.0`, `3.0`, `3.1` or `4.0`.
    public var version: String = ""
    /// The vector.
    public var vector: String = ""
    /// The base score, 0 to 10.
    public var baseScore: Double?
    /// The severity: `NONE` to `CRITICAL`; version 2 has none.
    public var baseSeverity: String?

    /// An empty value.
    public init() {}
}

extension CVSSScore {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "version": version = reader.text(value)
            case "vectorString": vector = reader.text(value)
            case "baseScore": baseScore = reader.number(value)
            case "baseSeverity": baseSeverity = reader.optionalText(value)
            default: break  // The single metrics repeat the vector; they stay in the JSON document.
            }
        }
        reader.require(vector, "vectorString", of: node)
    }
}
