/// A score of the Exploit Prediction Scoring System (CSAF 2.1, 3.2.4.12.1.5).
public struct EPSSScore: Sendable, Hashable {
    /// The probability of exploitation within 30 days, 0 to 1, as written.
    public var probability: String = ""
    /// The rank among all, 0 to 1, as written.
    public var percentile: String = ""
    /// When it was recorded, as written.
    public var timestamp: String = ""

    /// An empty value.
    public init() {}
}

extension EPSSScore {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "probability": probability = reader.text(value)
            case "percentile": percentile = reader.text(value)
            case "timestamp": timestamp = reader.text(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
