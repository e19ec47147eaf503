/// The metrics of a CVSS 4.0 vector as they count for the score: modified where modified, worst where not defined.
struct CVSS4Metrics {
    private let vector: CVSSVector

    init(_ vector: CVSSVector) { self.vector = vector }

    /// 4.0, section 7: undefined exploit maturity counts as attacked (table 12), undefined requirements as high.
    subscript(_ key: String) -> String {
        switch key {
        case "E": vector["E"] ?? "A"
        case "CR", "IR", "AR": vector[key] ?? "H"
        default: vector.effective(key) ?? "N"
        }
    }

    /// How many steps a metric's value lies below the most severe one; `S` lies above the highest of SC, SI and SA.
    static func level(_ key: String, _ value: String) -> Int {
        let order =
            switch key {
            case "AV": ["N", "A", "L", "P"]
            case "PR": ["N", "L", "H"]
            case "UI": ["N", "P", "A"]
            case "AC": ["L", "H"]
            case "AT": ["N", "P"]
            case "CR", "IR", "AR": ["H", "M", "L"]
            case "SC", "SI", "SA": ["S", "H", "L", "N"]
            default: ["H", "L", "N"]
            }
        return order.firstIndex(of: value) ?? 0
    }
}
