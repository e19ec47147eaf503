/// One line of the comparison: a pairing, an attack, and the actions taken against it.
public struct LabScenario: Hashable, Sendable {
    /// How the devices are paired and speak.
    public let pairing: Pairing
    /// What the stranger tries; nil for days without one.
    public let attack: Attack?
    /// What the person does against it.
    public let actions: Set<ProtectiveAction>

    /// A scenario.
    public init(_ pairing: Pairing, _ attack: Attack?, actions: Set<ProtectiveAction> = []) {
        self.pairing = pairing
        self.attack = attack
        self.actions = actions
    }

    /// The name of the attack, or `no-attack`.
    public var name: String { attack?.rawValue ?? "no-attack" }

    /// The actions in the order of the alert.
    public var actionNames: [String] { ProtectiveAction.allCases.filter(actions.contains).map(\.rawValue) }

    /// Every attack on either pairing: without any action, with each alone, with all of them; and a day without attack.
    public static let all: [LabScenario] =
        headline
        + Attack.allCases.flatMap { attack in
            Pairing.allCases.flatMap { pairing in
                ProtectiveAction.allCases.map { LabScenario(pairing, attack, actions: [$0]) }
                    + [LabScenario(pairing, attack, actions: Set(ProtectiveAction.allCases))]
            }
        }

    /// Every attack on either pairing without any action, and a day without attack.
    public static let headline: [LabScenario] =
        Pairing.allCases.map { LabScenario($0, nil) }
        + Attack.allCases.flatMap { attack in Pairing.allCases.map { LabScenario($0, attack) } }

    /// Lives the days of all patients and seeds.
    public func run(_ patients: [LabPatient], seeds: Int) -> LabResult {
        var result = LabResult(self, patients: patients.count, seeds: seeds)
        for patient in patients {
            for seed in 0..<max(0, seeds) {
                let outcome = LabSetting(patient, self).live(seed: UInt64(seed))
                if let outcome { result.add(outcome) }
            }
        }
        return result
    }
}
