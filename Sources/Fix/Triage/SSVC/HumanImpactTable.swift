/// SSVC's table of human impact (`ssvc:DT_HI:1.0.0`): safety and mission impact in, human impact out.
///
/// The prose of the decision point HI 2.0.2 disagrees with this table in five rows: it gives *medium* where the table
/// gives *low* (marginal with degraded or crippled support), *high* where the table gives *medium* (marginal with one
/// failed function; critical with degraded), and nothing for critical with one failed function, where the table gives
/// *high*. The table counts; `proseDiffers` says where.
public enum HumanImpactTable {
    /// The table with its version.
    public static let id = "ssvc:DT_HI:1.0.0"

    /// One row of the table.
    public struct Row: Codable, Hashable, Sendable {
        /// The number of the row in SSVC's CSV file, from 0.
        public let number: Int
        /// The safety impact.
        public let safety: SafetyImpact
        /// The mission impact.
        public let mission: MissionImpact
        /// The outcome.
        public let impact: HumanImpact
    }

    /// The row for two values; every combination has one.
    public static func row(safety: SafetyImpact, mission: MissionImpact) -> Row {
        let number = safety.rank * MissionImpact.allCases.count + mission.rank
        return Row(number: number, safety: safety, mission: mission, impact: outcomes[number])
    }

    /// All rows in the order of SSVC's CSV file.
    public static var rows: [Row] {
        SafetyImpact.allCases.flatMap { safety in MissionImpact.allCases.map { row(safety: safety, mission: $0) } }
    }

    // One line for each safety impact; within it degraded, support crippled, one function failed, mission failed.
    private static let outcomes: [HumanImpact] = [
        .low, .low, .medium, .veryHigh,
        .low, .low, .medium, .veryHigh,
        .medium, .high, .high, .veryHigh,
        .veryHigh, .veryHigh, .veryHigh, .veryHigh,
    ]
}

extension HumanImpactTable.Row {
    /// What the prose of HI 2.0.2 says instead; nil where it agrees or says nothing.
    public var proseDiffers: HumanImpact? {
        switch (safety, mission) {
        case (.marginal, .degraded), (.marginal, .supportCrippled): .medium
        case (.marginal, .functionFailure), (.critical, .degraded): .high
        default: nil
        }
    }
}
