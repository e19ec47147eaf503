/// A version of the Common Vulnerability Scoring System.
public enum CVSSVersion: String, Codable, CaseIterable, Hashable, Sendable {
    /// CVSS 2.0 (A Complete Guide to the Common Vulnerability Scoring System, 2007).
    case v2 = "2.0"
    /// CVSS 3.0 (2015).
    case v30 = "3.0"
    /// CVSS 3.1 (2019).
    case v31 = "3.1"
    /// CVSS 4.0 (2023).
    case v4 = "4.0"

    /// What a vector of this version begins with; empty for 2.0.
    public var prefix: String { self == .v2 ? "" : "CVSS:\(rawValue)/" }

    /// The value that means "not defined".
    var undefined: String { self == .v2 ? "ND" : "X" }

    /// Its metrics, in the order of the standard's table.
    public var metrics: [CVSSMetric] {
        switch self {
        case .v2: CVSSMetric.version2
        case .v30, .v31: CVSSMetric.version3
        case .v4: CVSSMetric.version4
        }
    }
}
