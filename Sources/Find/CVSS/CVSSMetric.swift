/// One metric of a CVSS version with the values that it may have in a vector.
public struct CVSSMetric: Sendable {
    /// What a metric speaks of; `threat` is called temporal in 2.0 and 3.x.
    public enum Group: Sendable { case base, threat, environmental, supplemental }

    /// The key in the vector: `AV`.
    public let key: String
    /// What it speaks of.
    public let group: Group
    /// The values in the vector: `N`.
    public let values: [String]

    private static func metrics(_ group: Group, _ keys: String, _ values: String) -> [CVSSMetric] {
        keys.split(separator: " ").map { key in
            CVSSMetric(key: String(key), group: group, values: values.split(separator: " ").map(String.init))
        }
    }

    /// CVSS 2.0, section 2.4, table 13.
    static let version2: [CVSSMetric] =
        metrics(.base, "AV", "L A N") + metrics(.base, "AC", "H M L") + metrics(.base, "Au", "M S N")
        + metrics(.base, "C I A", "N P C")
        + metrics(.threat, "E", "U POC F H ND") + metrics(.threat, "RL", "OF TF W U ND")
        + metrics(.threat, "RC", "UC UR C ND")
        + metrics(.environmental, "CDP", "N L LM MH H ND") + metrics(.environmental, "TD", "N L M H ND")
        + metrics(.environmental, "CR IR AR", "L M H ND")

    /// CVSS 3.0 and 3.1, section 6, table 15.
    static let version3: [CVSSMetric] =
        metrics(.base, "AV", "N A L P") + metrics(.base, "AC", "L H") + metrics(.base, "PR", "N L H")
        + metrics(.base, "UI", "N R") + metrics(.base, "S", "U C") + metrics(.base, "C I A", "H L N")
        + metrics(.threat, "E", "X H F P U") + metrics(.threat, "RL", "X U W T O") + metrics(.threat, "RC", "X C R U")
        + metrics(.environmental, "CR IR AR", "X H M L") + metrics(.environmental, "MAV", "X N A L P")
        + metrics(.environmental, "MAC", "X L H") + metrics(.environmental, "MPR", "X N L H")
        + metrics(.environmental, "MUI", "X N R") + metrics(.environmental, "MS", "X U C")
        + metrics(.environmental, "MC MI MA", "X N L H")

    /// CVSS 4.0, section 7, table 23.
    static let version4: [CVSSMetric] =
        metrics(.base, "AV", "N A L P") + metrics(.base, "AC", "L H") + metrics(.base, "AT", "N P")
        + metrics(.base, "PR", "N L H") + metrics(.base, "UI", "N P A") + metrics(.base, "VC VI VA SC SI SA", "H L N")
        + metrics(.threat, "E", "X A P U")
        + metrics(.environmental, "CR IR AR", "X H M L") + metrics(.environmental, "MAV", "X N A L P")
        + metrics(.environmental, "MAC", "X L H") + metrics(.environmental, "MAT", "X N P")
        + metrics(.environmental, "MPR", "X N L H") + metrics(.environmental, "MUI", "X N P A")
        + metrics(.environmental, "MVC MVI MVA MSC", "X H L N") + metrics(.environmental, "MSI MSA", "X S H L N")
        + metrics(.supplemental, "S", "X N P") + metrics(.supplemental, "AU", "X N Y")
        + metrics(.supplemental, "R", "X A U I") + metrics(.supplemental, "V", "X D C")
        + metrics(.supplemental, "RE", "X L M H") + metrics(.supplemental, "U", "X Clear Green Amber Red")
}
