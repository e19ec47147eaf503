import CSAF
import Inventory
public import Response
import Store
public import Triage

extension Cases {
    /// How urgent a case is, by policy, documents and what a person answered: the assessment that leads, of every
    /// vulnerability on every kind of device.
    ///
    /// - Returns: nil while no device is in the case.
    public func proposal(_ id: Int64, answers: TriageAnswers = TriageAnswers(), as principal: Principal) throws
        -> Assessment?
    {
        try principal.require(.read)
        let one = try keeper.find(id)
        let vulnerabilities = try vulnerabilities(of: one, answers, by: principal.login)
        let groups = try deviceGroups(of: one, answers, by: principal.login)
        let assessor = Assessor(policy: try place.references.policy())
        let actions = one.activeActions.map(ProtectiveAction.init)
        return vulnerabilities.flatMap { vulnerability in
            groups.map { group in
                assessor.assess(vulnerability, on: group, startedAt: one.openedAt, actions: actions)
            }
        }.leading
    }

    /// Takes the proposal as the case's assessment.
    ///
    /// - Throws: `Refusal`; `CaseError.noDevices` while no device is in the case.
    public func assess(
        _ id: Int64, answers: TriageAnswers, seen: Int64?, commandID: String? = nil, as principal: Principal
    ) throws -> Case {
        guard let proposal = try proposal(id, answers: answers, as: principal) else { throw CaseError.noDevices(id) }
        return try carryOut(
            .assess(CaseAssessment(proposal)), on: id, seen: seen, commandID: commandID, as: principal)
    }

    private func vulnerabilities(
        of one: Case, _ answers: TriageAnswers, by person: String
    ) throws -> [Triage.VulnerabilityFacts] {
        let kev = try place.references.kev()
        var found: [String: Triage.VulnerabilityFacts] = [:]
        for advisory in one.advisories {
            guard let record = try store.advisories.latest(advisory.id.trackingID) else { continue }
            for var facts in try place.readFacts.vulnerabilities(of: record, catalog: kev, in: store) {
                facts.exploitation = answers.exploitation.map { .answered($0, by: person) }
                facts.automatable = answers.automatable.map { .answered($0, by: person) } ?? facts.automatable
                if let before = found[facts.id] {
                    facts.scores += before.scores
                    facts.statements += before.statements
                }
                found[facts.id] = facts
            }
        }
        if found.isEmpty {
            // A recall without a CVE is a problem all the same.
            found = Dictionary(
                one.vulnerabilities.map { ($0, Triage.VulnerabilityFacts(id: $0)) },
                uniquingKeysWith: { first, _ in first })
        }
        return found.values.sorted { $0.id < $1.id }
    }

    /// The devices by what triage has to know of them: a few kinds, however many there are, in the order of their first asset
    /// tags, so that of two that are as urgent the same one leads each time.
    func deviceGroups(
        of one: Case, _ answers: TriageAnswers, by person: String
    ) throws -> [DeviceContext] {
        guard let id = Int64(one.id) else { return [] }
        var (groups, seen) = ([DeviceContext](), Set<DeviceContext>())
        var known: [String: DeviceContext] = [:]
        for row in try store.cases.triageFacts(of: id) {
            guard let device = one.devices[row[.assetTag]], device.retired == nil, !device.isCleared else { continue }
            let key = [
                row[.clinicalFunction], row[.networkZone], row[.description], row[.model], row[.status],
            ].joined(separator: "\u{1}")
            let facts = known[key] ?? DeviceContext(row, place.readFacts, answers, by: person)
            known[key] = facts
            if seen.insert(facts).inserted { groups.append(facts) }
        }
        return groups
    }
}

extension DeviceContext {
    /// What an inventory's row says, unless a person said otherwise.
    init(_ device: Device, _ read: ReadFacts, _ answers: TriageAnswers, by person: String) {
        self.init(
            function: answers.function.map { .answered($0, by: person) } ?? read.function(of: device),
            zone: answers.zone.map { .answered($0, by: person) } ?? Self.zone(of: device),
            radio: answers.radio.map { .answered($0, by: person) },
            inUse: device[.status].lowercased() == "in use"
                ? Judgement(true, source: .inventory, reason: "The inventory's status is “in use”.") : nil,
            exposure: answers.exposure.map { .answered($0, by: person) },
            safety: answers.safety.map { .answered($0, by: person) },
            mission: answers.mission.map { .answered($0, by: person) })
    }

    private static func zone(of device: Device) -> Judgement<NetworkZone>? {
        let text = device[.networkZone]
        guard let zone = NetworkZone(inventory: text) else { return nil }
        return Judgement(zone, source: .inventory, reason: "The inventory's network zone is “\(text)”.", quote: text)
    }
}

extension NetworkZone {
    /// The zone that an inventory's words name; nil where they do not tell.
    init?(inventory text: String) {
        switch text.lowercased() {
        case "none", "standalone", "not networked", "offline": self = .none
        case "segmented", "medical", "clinical", "isolated", "medical vlan", "device vlan": self = .segmented
        case "internal", "corporate", "hospital", "general": self = .internal
        case "guest", "patient", "home": self = .guest
        case "internet", "external", "dmz", "cloud": self = .internet
        default: return nil
        }
    }
}

extension ProtectiveAction {
    /// A curated action of a case, as far as triage must know it.
    init(_ action: Action) {
        let source: String
        switch action.content.source {
        case .advisory(let advisory, let pointer): source = "\(advisory.trackingID) \(pointer)"
        case .person(_, let reference): source = reference
        }
        self.init(
            id: action.id, text: action.content.text, effect: .narrows, costsNothing: action.content.costsNothing,
            isReversible: action.content.kind != .replacement, source: source)
    }
}

extension CaseAssessment {
    /// What a case keeps of an assessment.
    init(_ assessment: Assessment) {
        self.init(
            priority: assessment.priority.rawValue, due: assessment.due.due, path: assessment.path.map(Self.sentence))
    }

    /// A step as people read it; of what a person answered, also what the answer was.
    private static func sentence(_ step: AssessmentStep) -> String {
        guard step.source == .person else { return step.text }
        let what = step.kind.rawValue.replacing("_", with: " ")
        return "\(what.prefix(1).uppercased())\(what.dropFirst()): \(step.value). \(step.text)"
    }
}
