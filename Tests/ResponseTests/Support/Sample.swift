import Response
import Triage

/// Small facts of our own.
enum Sample {
    static let cve = "CVE-2022-0001"
    static let source = AdvisoryID(publisher: "Northwind", trackingID: "NW-2022-1")
    static let hash = String(repeating: "ab", count: 32)
    static let morning = Instant(milliseconds: 1_663_653_600_000)  // 2022-09-20T06:00Z

    static func advisory(
        _ id: AdvisoryID = source, revision: String = "1", affected: String = "a1", remedy: String = "r1",
        prose: String = "p1", claims: [ClaimLine] = [ClaimLine(vendor: "Northwind", product: "Tide 400")],
        vulnerabilities: [VulnerabilityFacts] = [VulnerabilityFacts(id: cve)], remedies: [Remedy] = []
    ) -> AdvisoryFacts {
        AdvisoryFacts(
            id: id, source: .csaf, title: "Tide pumps", revision: revision, contentHash: affected + remedy + prose,
            claims: claims, vulnerabilities: vulnerabilities, remedies: remedies,
            digests: FactDigests(affected: affected, remedy: remedy, prose: prose))
    }

    static func device(
        _ id: String, version: String = "2.1", verdict: DeviceVerdict = .affected, product: String = "Tide 400",
        inUse: Bool = false, missing: MissingFact? = nil, vulnerabilities: [String] = []
    ) -> CaseDeviceFacts {
        CaseDeviceFacts(
            id: id, assetTag: "TAG-\(id)", product: product, version: version, verdict: verdict,
            clinical: ClinicalFlags(inUse: inUse), missing: missing, vulnerabilities: vulnerabilities)
    }

    static let noVersion = MissingFact(code: "version-no-version", question: "Which version does it run?")

    static func unclear(_ id: String, product: String = "Tide 400") -> CaseDeviceFacts {
        device(id, version: "", verdict: .needsReview, product: product, missing: noVersion)
    }

    static func action(
        _ kind: ActionKind, _ text: String = "Update to 2.4.", expires: Instant? = nil, review: Instant? = nil,
        costsNothing: Bool = false
    ) -> ActionDraft {
        ActionDraft(
            kind: kind, audience: .biomedicalEngineering, text: text, source: .advisory(source, pointer: "/r/0"),
            expires: expires, review: review, costsNothing: costsNothing)
    }

    static let patch = action(.patch)

    static func evidence(
        _ kind: Evidence.Kind, by person: String = "ana", version: String? = nil, sha256: String = hash,
        text: String = "Display says so.", at: Instant = morning
    ) -> Evidence {
        Evidence(kind: kind, performedBy: person, performedAt: at, sha256: sha256, text: text, version: version)
    }

    static let readBack = evidence(.versionReadBack, version: "2.4")
}
