import Inventory
import Matching
import Response
import Store
import Triage

/// Reads what inventory and matching say about the devices of a case.
struct CaseDeviceReader {
    let store: SutureStore
    /// The advisories of the case, in their newest revisions.
    let advisories: [AdvisoryRecord]

    /// Every device that one of the advisories touches, or may touch.
    func touched() throws -> [String: CaseDeviceFacts] {
        var found: [String: CaseDeviceFacts] = [:]
        for advisory in advisories {
            try store.verdicts.forEachDevice(advisory: advisory.id) { touched in
                guard !Self.isRetired(touched.device) else { return }
                let facts = Self.facts(touched.device, touched.verdict)
                found[facts.id] = Self.graver(found[facts.id], facts)
            }
        }
        return found
    }

    /// What is said now of a device that the case has and `touched` does not list.
    func untouched(_ id: String) throws -> Change {
        guard let device = try store.devices.find(id) else {
            return .removed(.absent, "The inventory does not hold it any more.")
        }
        if Self.isRetired(device) { return .removed(.retired, "The inventory says that it is out of service.") }
        if device.missingSince != nil { return .removed(.absent, "The last full import did not hold it.") }
        var facts: CaseDeviceFacts?
        for advisory in advisories {
            // What matching has not looked at yet must not read as "no longer affected".
            guard let through = try store.verdicts.matchedThrough(advisory: advisory.id),
                device.productVersionID <= through
            else { return .unmatched }
            guard let verdict = try store.verdicts.find(assetTag: id, advisory: advisory.id) else { continue }
            facts = Self.graver(facts, Self.facts(device, verdict))
        }
        if let facts { return .known(facts) }
        return .removed(.unrelated, "Its record no longer fits any product of the advisories.")
    }

    enum Change {
        case known(CaseDeviceFacts)
        /// Matching has not looked at it since it changed.
        case unmatched
        case removed(DeviceRemoval.Cause, String)
    }

    private static let retiredWords: Set<String> = [
        "retired", "disposed", "scrapped", "decommissioned", "removed", "out of service", "condemned",
    ]

    static func isRetired(_ device: DeviceRecord) -> Bool {
        retiredWords.contains(device.device[.status].lowercased())
    }

    private static func graver(_ one: CaseDeviceFacts?, _ other: CaseDeviceFacts) -> CaseDeviceFacts {
        guard let one else { return other }
        return rank(other.verdict) > rank(one.verdict) ? other : one
    }

    private static func rank(_ verdict: DeviceVerdict) -> Int {
        switch verdict {
        case .notAffected: 0
        case .needsReview: 1
        case .affected: 2
        }
    }

    static func facts(_ record: DeviceRecord, _ verdict: VerdictRecord) -> CaseDeviceFacts {
        let device = record.device
        let word = deviceVerdict(verdict.verdict)
        return CaseDeviceFacts(
            id: device.assetTag, assetTag: device.assetTag, product: name(of: device),
            version: device[.softwareVersion],
            location: device[.department].isEmpty ? device[.location] : device[.department],
            ownership: device[.owner] == "patient" ? .patient : .hospital, verdict: word,
            reason: verdict.reasons.map(\.text).joined(separator: " "), clinical: clinicalFlags(device),
            missing: word == .needsReview ? MissingFact(verdict.reasons) : nil)
    }

    static func deviceVerdict(_ verdict: Verdict) -> DeviceVerdict {
        switch verdict {
        case .affected: .affected
        case .notAffected, .unrelated: .notAffected
        case .needsReview: .needsReview
        }
    }

    private static func clinicalFlags(_ device: Device) -> ClinicalFlags {
        let function = device[.clinicalFunction].lowercased()
        return ClinicalFlags(
            inUse: device[.status].lowercased() == "in use", sustainsLife: function.contains("life"),
            deliversTherapy: function.contains("therap"))
    }

    /// The product as the inventory names it.
    private static func name(of device: Device) -> String {
        [device[.manufacturer], device[.model], device[.modelNumber]].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
