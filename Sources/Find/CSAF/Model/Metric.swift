/// How bad a vulnerability is for some products: a score of CSAF 2.0 (3.2.3.13) or a metric of CSAF 2.1 (3.2.4.12).
public struct Metric: Sendable, Hashable {
    /// The products it holds for.
    public var productIDs: [String] = []
    /// The score of CVSS version 2.
    public var cvssV2: CVSSScore?
    /// The score of CVSS version 3.0 or 3.1.
    public var cvssV3: CVSSScore?
    /// The score of CVSS version 4 (CSAF 2.1).
    public var cvssV4: CVSSScore?
    /// The EPSS score (CSAF 2.1).
    public var epss: EPSSScore?
    /// The SSVC selections as written (CSAF 2.1).
    public var ssvc: JSONNode?
    /// The severity in one word: `none` to `critical` (CSAF 2.1).
    public var severityRating: String?
    /// Who assessed it, a URL; nil for the publisher (CSAF 2.1).
    public var source: String?

    /// An empty value.
    public init() {}

    /// The score of the newest CVSS version that is given.
    public var cvss: CVSSScore? { cvssV4 ?? cvssV3 ?? cvssV2 }
}

extension Metric {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "products": productIDs = reader.texts(value)
            case "source": source = reader.optionalText(value)
            // CSAF 2.1 puts the scores one level deeper than 2.0.
            case "content": readContent(value, &reader)
            default: readScore(key, value, &reader)
            }
        }
    }

    private mutating func readContent(_ node: JSONNode, _ reader: inout ModelReader) {
        var members = reader.members(of: node)
        while let (key, value) = members.next() { readScore(key, value, &reader) }
    }

    private mutating func readScore(_ key: JSONKey, _ value: JSONNode, _ reader: inout ModelReader) {
        switch key {
        case "cvss_v2": cvssV2 = CVSSScore(value, &reader)
        case "cvss_v3": cvssV3 = CVSSScore(value, &reader)
        case "cvss_v4": cvssV4 = CVSSScore(value, &reader)
        case "epss": epss = EPSSScore(value, &reader)
        case "qualitative_severity_rating": severityRating = reader.optionalText(value)
        case "ssvc_v1", "ssvc_v2": ssvc = value
        default: reader.unknown(key, value)
        }
    }
}
