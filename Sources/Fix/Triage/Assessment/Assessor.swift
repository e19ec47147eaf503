/// Assesses vulnerabilities on devices by a policy: SSVC's deployer tree, raised by the patient-harm floor.
public struct Assessor: Sendable {
    /// The policy.
    public let policy: Policy

    /// An assessor for a policy.
    public init(policy: Policy = .standard) { self.policy = policy }

    /// How urgent a vulnerability is on a device.
    ///
    /// - Parameters:
    ///   - vulnerability: What is known about the vulnerability.
    ///   - device: What is known about the device, or about devices that share these facts.
    ///   - startedAt: From when days count: the start of the case.
    ///   - actions: What a person has curated; those that cost nothing and can be undone make the do-now list.
    public func assess(
        _ vulnerability: VulnerabilityFacts, on device: DeviceContext, startedAt: Instant,
        actions: [ProtectiveAction] = []
    ) -> Assessment {
        let facts = SettledFacts(Judge(vulnerability: vulnerability, device: device, policy: policy))
        let decision = Decision(facts.inputs, policy)
        let due = DueDate(
            priority: decision.priority, kev: vulnerability.kev, startedAt: startedAt, policy: policy)
        return Assessment(
            vulnerability: vulnerability.id, priority: decision.priority, treePriority: decision.treeRow.priority,
            exploitation: facts.inputs.exploitation, humanImpact: decision.impactRow.impact,
            function: facts.inputs.function,
            path: facts.steps + steps(of: decision, facts, kev: vulnerability.kev) + [step(of: due, decision)],
            due: due, doNow: DoNowList(actions, startedAt: startedAt, policy: policy), scores: vulnerability.scores,
            questions: facts.questions(decision, policy), policy: policy.name)
    }

    private func steps(of decision: Decision, _ facts: SettledFacts, kev: KEVEntry?) -> [AssessmentStep] {
        let impact = decision.impactRow
        let tree = decision.treeRow
        var steps = [
            AssessmentStep(
                .humanImpact, impact.impact.rawValue, .table,
                "At worst: \(impact.safety.words), and \(impact.mission.words). Together that is a human impact that is "
                    + "\(impact.impact.rawValue)."
                    + (impact.proseDiffers.map { " SSVC's prose would say \($0.rawValue); the table counts." } ?? ""),
                reference: "\(HumanImpactTable.id)#\(impact.number)"),
            AssessmentStep(
                .tree, tree.priority.rawValue, .table,
                "In short: \(tree.exploitation.words), the device is \(tree.exposure.words), \(tree.automatable.words), and "
                    + "the human impact is \(tree.impact.rawValue). SSVC's table makes that “\(tree.priority.words)”.",
                reference: "\(DeployerTree.id)#\(tree.number)"),
            floorStep(decision, facts),
        ]
        if let kev, let minimum = decision.kevMinimum {
            let text = "\(kev.cve) is known to be exploited, which makes it at least “\(minimum.words)”."
            steps.append(AssessmentStep(.kevRule, minimum.rawValue, .kev, text, reference: "policy:/kev/minimum"))
        }
        return steps
    }

    private func floorStep(_ decision: Decision, _ facts: SettledFacts) -> AssessmentStep {
        let function = facts.inputs.function
        let lowered = decision.floor < policy.floors[function]
        let effect =
            decision.floor > decision.treeRow.priority
            ? "raises it from “\(decision.treeRow.priority.words)” to “\(decision.floor.words)”"
            : "is “\(decision.floor.words)” and changes nothing"
        return AssessmentStep(
            .floor, decision.floor.rawValue, .policy,
            "The policy's floor for a device that \(function.words) \(effect)."
                + (lowered ? " It is lower than usual because the vulnerability can only disclose." : ""),
            reference: lowered ? "policy:/disclosure_floor" : "policy:/floors/\(function.rawValue)")
    }

    private func step(of due: DueDate, _ decision: Decision) -> AssessmentStep {
        let day = due.due.description.prefix(10)
        let text =
            due.source == .kev
            ? "The catalogue of known exploited vulnerabilities asks for it by \(day)."
            : "“\(decision.priority.words.prefix(1).uppercased() + decision.priority.words.dropFirst())” means \(policy.dueDays[decision.priority]) days: "
                + (due.isReview ? "to be looked at again by \(day)." : "due by \(day).")
        return AssessmentStep(
            .due, due.due.description, due.source, text,
            reference: due.source == .kev
                ? "policy:/kev/adopt_due_date" : "policy:/due_days/\(decision.priority.rawValue)")
    }
}
