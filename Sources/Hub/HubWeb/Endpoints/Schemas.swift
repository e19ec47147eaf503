import Hub
import Response
import Triage

/// The shapes that several endpoints speak of, by name.
enum Schemas {
    static let all: [(String, Schema)] =
        [
            ("Problem", problem), ("Advisory", advisory), ("Verdict", verdict), ("Device", device),
            ("Case", caseDetail),
            ("CaseItem", caseItem), ("CaseEvent", .any), ("Account", account), ("Token", token), ("Person", person),
        ] + exchange

    private static let problem = Schema.object([
        .need("type", .text), .need("title", .text), .need("status", .integer()), .need("detail", .text),
        .need("code", .text, "A stable name for programs."), .need("instance", .text),
        .may("pointer", .text, "Where in the body, as a JSON pointer."),
        .may("devices", .array(.text), "Devices that stand in the way."),
        .may("case", .integer(), "The case that is open already."),
    ])

    private static let advisory = Schema.object([
        .need("tracking_id", .text), .need("revision", .text), .need("title", .text), .need("publisher", .text),
        .need("severity", .text), .need("score", .nullable(.number), "The highest CVSS base score."),
        .need("current_release_date", .text), .need("format", .text), .need("sha256", .text),
        .need("findings", .integer(), "How many findings the validator has."), .need("imported_at", .time),
        .may("affected_devices", .integer()), .may("devices_to_review", .integer()), .may("matched", .bool),
    ])

    private static let verdict = Schema.object([
        .need("verdict", .words(["affected", "needs_review", "not_affected", "unrelated"])),
        .need("confidence", .number), .need("products", .array(.text), "The ids of the advisory's products."),
        .need("reasons", .array(.object([.need("code", .text), .need("text", .text)]))),
    ])

    private static let device = Schema.object([
        .need("asset_tag", .text), .need("manufacturer", .text), .need("model", .text), .need("model_number", .text),
        .need("software_version", .text), .need("description", .text), .need("department", .text),
        .need("location", .text), .need("owner", .text), .need("status", .text),
        .need("missing", .bool, "Whether the last full import did not hold it."), .may("serial_number", .text),
        .may("verdict", .named("Verdict")),
    ])

    private static let caseItem = Schema.object([
        .need("id", .integer()), .need("version", .integer()), .need("title", .text),
        .need("phase", .words(CasePhase.allCases.map(\.rawValue))), .need("priority", .nullable(.text)),
        .need("due", .nullable(.time)), .need("opened_at", .time), .need("changed_at", .time), .need("summary", .any),
    ])

    private static let caseDetail = Schema.object([
        .need("id", .integer()), .need("version", .integer()), .need("title", .text),
        .need("phase", .words(CasePhase.allCases.map(\.rawValue))), .need("summary", .any),
        .need("assessment", .nullable(.any)), .need("advisories", .array(.any)), .need("conflicts", .array(.any)),
        .need("lanes", .array(.any)), .need("hand_offs", .array(.any)), .need("actions", .array(.any)),
        .need("plan", .integer(), "The version of the plan; keys are given to one version."),
        .need("keys", .any), .need("blockers", .array(.any), "What stands in the way of closing."),
    ])

    private static let account = Schema.object([
        .need("id", .integer()), .need("login", .text), .need("name", .text),
        .need("roles", .array(.words(Role.allCases.map(\.rawValue)))), .need("closed", .bool), .need("locked", .bool),
        .need("must_change_password", .bool), .need("revision", .integer()),
    ])

    private static let token = Schema.object([
        .need("id", .integer()), .need("name", .text), .need("scopes", .array(.words(Scope.allCases.map(\.rawValue)))),
        .need("created_at", .time), .need("expires_at", .time), .need("used_at", .nullable(.time)),
        .need("revoked", .bool),
    ])

    private static let person = Schema.object([
        .need("login", .text), .need("name", .text), .need("roles", .array(.words(Role.allCases.map(\.rawValue)))),
        .need("team", .nullable(.words(Team.allCases.map(\.rawValue)))),
        .need("permissions", .array(.words(Permission.allCases.map(\.rawValue)))),
        .need("must_change_password", .bool),
        .may("form_token", .text, "Send it as X-Form-Token with every change, when a cookie shows who you are."),
    ])

    static let roles = Schema.array(.words(Role.allCases.map(\.rawValue)), minimum: 1, maximum: 6)
    static let scopes = Schema.array(.words(Scope.allCases.map(\.rawValue)), minimum: 1, maximum: Scope.allCases.count)
    static let name = Schema.string(minimum: 1, maximum: 200)
}
