import Response
import Triage

/// The bodies of what can be asked of a case.
enum CaseBodies {
    struct Advisory: Decodable { var advisory: String }
    struct Owner: Decodable { var team: Team; var owner: String? }
    struct NewTask: Decodable { var team: Team; var text: String; var assignee: String?; var due: Instant? }
    struct Assignee: Decodable { var assignee: String? }
    struct HandOver: Decodable { var note: String; var due: Instant? }
    struct Comment: Decodable { var text: String; var team: Team? }
    struct Answer: Decodable { var product: String; var fact: String; var text: String; var verdict: DeviceVerdict }
    struct Care: Decodable { var devices: [String]; var care: DeviceCare }
    struct Actions: Decodable { var actions: [ActionDraft] }
    struct Action: Decodable { var action: ActionDraft }
    struct Reason: Decodable { var reason: String }
    struct Order: Decodable { var order: [String] }
    struct Key: Decodable { var key: KeyKind; var plan: Int }
    struct KeyBack: Decodable { var key: KeyKind; var reason: String }
    struct Start: Decodable { var scope: Scope; var action: String; var reason: String? }
    struct Done: Decodable { var scope: Scope; var action: String; var evidence: Evidence }
    struct Verified: Decodable { var scope: Scope; var note: String? }
    struct Why: Decodable { var scope: Scope; var reason: String }
    struct Risk: Decodable { var scope: Scope; var until: Instant; var reason: String }

    /// Devices, and the vulnerabilities of them that are meant; every one where none is named.
    struct Scope: Decodable {
        var devices: [String]
        var vulnerabilities: [String]?

        var value: DeviceScope { DeviceScope(devices, vulnerabilities: vulnerabilities ?? []) }
    }
}

/// The shapes of these bodies.
enum CaseShapes {
    static let text = Schema.string(minimum: 1, maximum: 10_000)
    static let team = Schema.words(Team.allCases.map(\.rawValue))
    static let person = Schema.nullable(.string(maximum: 64))
    static let scope = Schema.object([
        .need("devices", .array(.string(minimum: 1), minimum: 1, maximum: 10_000)),
        .may("vulnerabilities", .array(.string(minimum: 1)), "Every one of the device where none is named."),
    ])
    static let source = Schema.object([
        .need("type", .words(["advisory", "person"])),
        .may("advisory", .object([.need("publisher", .text), .need("tracking_id", .text)])), .may("pointer", .text),
        .may("person", .text), .may("reference", .text),
    ])
    static let action = Schema.object([
        .need("kind", .words(ActionKind.allCases.map(\.rawValue))),
        .need("audience", .words(Audience.allCases.map(\.rawValue))), .need("text", text), .need("source", source),
        .may("translations", .any, "The same in other languages, by language, such as {\"es\": \"…\"}."),
        .may("expires", .time), .may("review", .time), .need("costs_nothing", .bool),
    ])
    static let evidence = Schema.object([
        .need("kind", .words(Evidence.Kind.allCases.map(\.rawValue))), .need("performed_by", .string(minimum: 1)),
        .need("performed_at", .time), .need("sha256", .string(pattern: "^[0-9a-f]{64}$")), .need("text", .text),
        .may("version", .text),
    ])
    static let care = Schema.object([
        .need("loaner", .words(DeviceCare.Loaner.allCases.map(\.rawValue))), .may("in_use", .bool),
        .may("window", .object([.need("from", .time), .need("to", .time)])),
    ])
    static let answers = Schema.object([
        .may("function", .words(ClinicalFunction.allCases.map(\.rawValue))),
        .may("zone", .words(NetworkZone.allCases.map(\.rawValue))),
        .may("radio", .words(RadioReach.allCases.map(\.rawValue))),
        .may("exposure", .words(SystemExposure.allCases.map(\.rawValue))),
        .may("exploitation", .words(Exploitation.allCases.map(\.rawValue))),
        .may("automatable", .words(Automatable.allCases.map(\.rawValue))),
        .may("safety", .words(SafetyImpact.allCases.map(\.rawValue))),
        .may("mission", .words(MissionImpact.allCases.map(\.rawValue))),
    ])
}
