/// The columns of a scenario file.
enum ScenarioColumn: String, CaseIterable {
    case minute
    case carbohydrate = "carbohydrate_g"
    case insulin = "insulin_u_per_min"

    /// The header with all of them.
    static let header = allCases.map(\.rawValue).joined(separator: ",")

    /// The most that a cell may say: ten years, more than anyone eats, more than any pump holds.
    var limit: Double {
        switch self {
        case .minute: 5_256_000
        case .carbohydrate: 5_000
        case .insulin: 1_000
        }
    }
}
