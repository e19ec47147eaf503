/// One device of a case, and where its vulnerabilities stand.
public struct CaseDevice: Sendable, Hashable {
    /// What inventory and matching say.
    public internal(set) var facts: CaseDeviceFacts
    /// Where each vulnerability stands; one that is missing here is not remediated.
    public internal(set) var remediations: [String: Remediation] = [:]
    /// What care asks.
    public internal(set) var care = DeviceCare()
    /// Everyone who ever worked on the device in this case: none of them verifies work on it.
    public internal(set) var workers: Set<String> = []
    /// Whether it was ever found affected, so that it leaves the list only by a person's word or by evidence.
    public internal(set) var wasAffected: Bool
    /// Why it left the case; nil while it is in.
    public internal(set) var retired: DeviceRemoval?
    /// The question that a person answered for it, last.
    public internal(set) var answered: DeviceQuestion.Key?
    /// Work that was undone.
    public internal(set) var rollbacks: [Rollback] = []

    init(facts: CaseDeviceFacts) {
        self.facts = facts
        wasAffected = facts.verdict == .affected
    }

    /// Whether a patient depends on it now: as a person said, or else as the inventory says.
    public var isInUse: Bool { care.inUse ?? facts.clinical.inUse }

    /// Whether it needs nothing: it was never affected, is not now, and no work on it is unfinished.
    public var isCleared: Bool {
        facts.verdict == .notAffected && !wasAffected
            && remediations.values.allSatisfy { !($0.isOpen && $0.status != .notRemediated) }
    }

    /// The question it waits for, if it is at *needs review*.
    public var question: DeviceQuestion.Key? {
        guard retired == nil, facts.verdict == .needsReview else { return nil }
        return DeviceQuestion.Key(product: facts.product, fact: facts.missing?.code ?? MissingFact.unstated.code)
    }

    /// The status of one of its vulnerabilities.
    public func status(of vulnerability: String) -> RemediationStatus {
        remediations[vulnerability]?.status ?? .notRemediated
    }

    func isOpen(_ vulnerability: String) -> Bool {
        remediations[vulnerability]?.isOpen ?? true
    }
}

extension MissingFact {
    /// For a device at *needs review* of which nobody said what is missing.
    static let unstated = MissingFact(code: "unstated", question: "Is this device affected?")
    /// For a device that an import did not hold.
    static let absent = MissingFact(
        code: "device-absent", question: "Where is this device, and is it still in service?")
}
