/// The values that decide, and what follows from them: two tables, a floor and a rule, nothing else.
struct Decision {
    struct Inputs: Hashable {
        var exploitation: Exploitation
        var exposure: SystemExposure
        var automatable: Automatable
        var function: ClinicalFunction
        var safety: SafetyImpact
        var mission: MissionImpact
        /// Whether the vulnerability can only disclose.
        var onlyDiscloses: Bool
        /// Whether it is listed as known exploited.
        var isListed: Bool
    }

    let impactRow: HumanImpactTable.Row
    let treeRow: DeployerTree.Row
    let floor: Priority
    /// The least priority by the rule for what is known to be exploited; nil where it does not apply.
    let kevMinimum: Priority?

    init(_ inputs: Inputs, _ policy: Policy) {
        impactRow = HumanImpactTable.row(safety: inputs.safety, mission: inputs.mission)
        treeRow = DeployerTree.row(
            exploitation: inputs.exploitation, exposure: inputs.exposure, automatable: inputs.automatable,
            impact: impactRow.impact)
        let floor = policy.floors[inputs.function]
        self.floor = inputs.onlyDiscloses ? min(floor, policy.disclosureFloor) : floor
        kevMinimum = inputs.isListed ? policy.kev.minimum : nil
    }

    var priority: Priority { max(treeRow.priority, floor, kevMinimum ?? .defer) }
}
