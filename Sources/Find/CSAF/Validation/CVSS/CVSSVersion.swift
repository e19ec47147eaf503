/// The CVSS versions that a CSAF 2.0 document may hold.
enum CVSSVersion: String, Sendable {
    case v2 = "2.0"
    case v30 = "3.0"
    case v31 = "3.1"

    var metrics: [CVSSMetric] { self == .v2 ? CVSSMetric.version2 : CVSSMetric.version3 }

    /// What the vector begins with.
    var prefix: String { self == .v2 ? "" : "CVSS:\(rawValue)/" }
}
