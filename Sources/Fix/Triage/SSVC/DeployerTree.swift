/// SSVC's deployer tree as its decision table (`ssvc:DT_DP:1.0.0`): four decision points in, a priority out.
public enum DeployerTree {
    /// The table with its version.
    public static let id = "ssvc:DT_DP:1.0.0"

    /// One row of the table.
    public struct Row: Codable, Hashable, Sendable {
        /// The number of the row in SSVC's CSV file, from 0.
        public let number: Int
        /// The state of exploitation.
        public let exploitation: Exploitation
        /// The exposure of the system.
        public let exposure: SystemExposure
        /// Whether attacks can be automated.
        public let automatable: Automatable
        /// The human impact.
        public let impact: HumanImpact
        /// The outcome.
        public let priority: Priority
    }

    /// The row for four values; every combination has one.
    public static func row(
        exploitation: Exploitation, exposure: SystemExposure, automatable: Automatable, impact: HumanImpact
    ) -> Row {
        let number =
            ((exploitation.rank * SystemExposure.allCases.count + exposure.rank) * Automatable.allCases.count
                + automatable.rank) * HumanImpact.allCases.count + impact.rank
        return Row(
            number: number, exploitation: exploitation, exposure: exposure, automatable: automatable, impact: impact,
            priority: outcomes[number])
    }

    /// All rows in the order of SSVC's CSV file.
    public static var rows: [Row] {
        Exploitation.allCases.flatMap { exploitation in
            SystemExposure.allCases.flatMap { exposure in
                Automatable.allCases.flatMap { automatable in
                    HumanImpact.allCases.map {
                        row(exploitation: exploitation, exposure: exposure, automatable: automatable, impact: $0)
                    }
                }
            }
        }
    }

    private static let d = Priority.defer
    private static let s = Priority.scheduled
    private static let o = Priority.outOfCycle
    private static let i = Priority.immediate

    // A line for each exploitation and exposure: first not automatable, then automatable; human impact low to very high.
    private static let outcomes: [Priority] = [
        d, d, s, s, d, s, s, s,  // none, small
        d, s, s, s, s, s, s, s,  // none, controlled
        d, s, s, s, s, s, s, o,  // none, open
        d, s, s, s, s, s, s, s,  // public poc, small
        d, s, s, s, s, s, s, o,  // public poc, controlled
        s, s, s, o, s, s, o, o,  // public poc, open
        s, s, o, o, s, o, o, o,  // active, small
        s, s, o, o, o, o, o, o,  // active, controlled
        s, o, o, i, o, o, i, i,  // active, open
    ]
}
