/// Every decision point with its value and where it came from, and what would be if an assumption were wrong.
struct SettledFacts {
    private let judge: Judge
    private let exploitation: Judgement<Exploitation>
    private let exposure: Judgement<SystemExposure>
    private let automatable: Judgement<Automatable>
    private let function: Judgement<ClinicalFunction>
    private let safety: Judgement<SafetyImpact>
    private let mission: Judgement<MissionImpact>
    /// The values that decide.
    let inputs: Decision.Inputs

    init(_ judge: Judge) {
        self.judge = judge
        exploitation = judge.exploitation
        exposure = judge.exposure
        automatable = judge.automatable
        function = judge.function
        safety = judge.safety(of: function.value)
        mission = judge.mission(of: function.value)
        inputs = Decision.Inputs(
            exploitation: exploitation.value, exposure: exposure.value, automatable: automatable.value,
            function: function.value, safety: safety.value, mission: mission.value,
            onlyDiscloses: judge.onlyDiscloses, isListed: judge.vulnerability.kev != nil)
    }

    var steps: [AssessmentStep] {
        [
            AssessmentStep(.exploitation, exploitation), AssessmentStep(.exposure, exposure),
            AssessmentStep(.automatable, automatable),
            AssessmentStep(
                .function, function.value.rawValue, function.source, function.reason, quote: function.quote),
            AssessmentStep(.safety, safety), AssessmentStep(.mission, mission),
        ]
    }

    /// One question for each assumption that matters, the widest effect first.
    func questions(_ decision: Decision, _ policy: Policy) -> [OpenQuestion] {
        [
            question(.function, function.source, "What does the device do for a patient?", policy, functions),
            question(
                .exposure, exposure.source, "From where can the device be reached: network zone, radio?", policy,
                SystemExposure.allCases.map { value in inputs.with { $0.exposure = value } }),
            question(
                .automatable, automatable.source, "Can an attack be automated?", policy,
                Automatable.allCases.map { value in inputs.with { $0.automatable = value } }),
            question(
                .exploitation, exploitation.source, "Is it exploited, or is a way to exploit it public?", policy,
                Exploitation.allCases.map { value in inputs.with { $0.exploitation = value } }),
        ]
        .compactMap(\.self)
        .sorted { $0.atWorst.rank - $0.atBest.rank > $1.atWorst.rank - $1.atBest.rank }
    }

    /// The function brings safety and mission along, where nobody has settled them.
    private var functions: [Decision.Inputs] {
        ClinicalFunction.allCases.map { value in
            inputs.with {
                $0.function = value
                $0.safety = judge.safety(of: value).value
                $0.mission = judge.mission(of: value).value
            }
        }
    }

    private func question(
        _ kind: AssessmentStep.Kind, _ source: FactSource, _ text: String, _ policy: Policy,
        _ answers: [Decision.Inputs]
    ) -> OpenQuestion? {
        let outcomes = answers.map { Decision($0, policy).priority }
        guard source == .assumption, let best = outcomes.min(), let worst = outcomes.max(), best != worst else {
            return nil
        }
        return OpenQuestion(kind: kind, text: text, atBest: best, atWorst: worst)
    }
}

extension Decision.Inputs {
    func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
