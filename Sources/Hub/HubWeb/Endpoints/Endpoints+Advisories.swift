import CSAF
import HTTPTypes
import Hub
import Inventory
import Matching
import Response
import Store

extension Endpoints {
    /// Advisories, and what they touch.
    static let advisories: [Endpoint] = [
        .get(
            "/api/v1/advisories", "listAdvisories", "Advisories, the newest first",
            query: Endpoint.QueryItem.paging + [
                .item("text", .text, "Only those whose id, title or publisher contains this."),
                .item("severity", .text, "Only those of this severity."),
                .item("since", .text, "Only those released since this date."),
                .item("touching", .bool, "Only those that touch devices, or may."),
                .item("unread", .bool, "Only what the caller has not read."),
                .item("order", .words(AdvisoryProperty.allCases.map(\.rawValue)), "What the list goes by."),
                .item("descending", .bool, "Whether the greatest comes first."),
            ]
                + AdvisoryProperty.searchable.map {
                    .item($0.rawValue, .text, "Only those whose \($0.words) hold this.")
                },
            answer: .page(.named("Advisory"))
        ) { call in
            let limit = try call.query.limit()
            let (filter, order) = try advisoryConditions(call)
            let cursor = try call.query.cursor(2).map { AdvisoryCursor(key: $0[0], id: Int64($0[1]) ?? 0) }
            let items = try await call.reading { catalogue in
                try catalogue.advisories(filter, order: order, after: cursor, limit: limit)
            }
            return .json(
                Page.json(items, limit: limit, cursor: { [$0.cursor.key, String($0.cursor.id)] }, \.json))
        },
        .post(
            "/api/v1/advisories", "importAdvisory", "Bring in a CSAF document; devices are matched with it at once",
            access: .permission(.importAdvisories), body: .bytes(type: "application/json", limit: 64 << 20),
            answer: .json(
                .object([
                    .need("advisory", .named("Advisory")), .need("new", .bool),
                    .need("matched_versions", .integer(), "How many product versions were looked at."),
                    .need("changed_cases", .array(.integer())),
                ]), "The advisory in its newest revision.", status: 201)
        ) { call in
            let result = try await call.place.intake.importAdvisory(
                call.body, source: "api", as: try call.principal)
            return .made(
                [
                    "advisory": result.advisory.json, "new": .bool(result.isNew),
                    "matched_versions": .number(result.versions),
                    "changed_cases": .array(result.cases.map { .integer($0) }),
                ], at: "/api/v1/advisories/\(result.advisory.trackingID)")
        },
        .post(
            "/api/v1/validations", "validate", "Check a CSAF document without keeping it",
            access: .permission(.read), body: .bytes(type: "application/json", limit: 64 << 20),
            answer: .json(
                .object([
                    .need("valid", .bool),
                    .need(
                        "findings",
                        .array(.object([.need("test", .text), .need("pointer", .text), .need("message", .text)]))),
                ]))
        ) { call in
            let body = call.body
            let findings = try await call.reading { try $0.findings(about: body) }
            return .json([
                "valid": .bool(findings.isEmpty),
                "findings": .array(
                    findings.map {
                        ["test": .string($0.test), "pointer": .string($0.pointer), "message": .string($0.message)]
                    }),
            ])
        },
        .get(
            "/api/v1/advisories/{tracking}", "showAdvisory", "An advisory, with how many devices have which verdict",
            answer: .json(.named("Advisory"))
        ) { call in
            let tracking = try call.text("tracking")
            return .json(
                try await call.reading { catalogue in
                    let record = try catalogue.advisory(tracking)
                    let counts = try catalogue.counts(record).map { count -> JSON in
                        [
                            "verdict": .string(count.verdict.rawValue), "products": .number(count.products),
                            "versions": .number(count.versions), "devices": .number(count.devices),
                        ]
                    }
                    return record.json.adding([
                        ("counts", .array(counts)), ("finding_list", .text(try catalogue.findings(record))),
                    ])
                })
        },
        .get(
            "/api/v1/advisories/{tracking}/document", "showDocument", "The document, byte by byte as it came",
            answer: .file("application/json", "The CSAF document.")
        ) { call in
            let tracking = try call.text("tracking")
            let (bytes, name) = try await call.reading { catalogue in
                let record = try catalogue.advisory(tracking)
                return (try catalogue.bytes(record), record.trackingID)
            }
            return .file(bytes, type: "application/json", name: "\(name.lowercased()).json")
        },
        .get(
            "/api/v1/advisories/{tracking}/revisions", "listRevisions", "All revisions, the oldest first",
            answer: .json(.object([.need("items", .array(.named("Advisory")))]))
        ) { call in
            let tracking = try call.text("tracking")
            let records = try await call.reading { try $0.revisions(tracking) }
            return .json(["items": .array(records.map(\.json))])
        },
        .get(
            "/api/v1/advisories/{tracking}/devices", "listTouchedDevices",
            "The devices that an advisory touches, or may",
            query: Endpoint.QueryItem.paging + [
                .item(
                    "verdict", .text, "Verdicts, separated by commas; affected and needs_review unless told otherwise."),
                .item("text", .text, "Only products whose words contain this."),
            ], answer: .page(.named("Device"))
        ) { call in
            let (tracking, limit) = (try call.text("tracking"), try call.query.limit())
            let filter = try touchedFilter(call)
            let cursor = try call.query.cursor(2).map {
                TouchedDeviceCursor(productVersionID: Int64($0[0]) ?? 0, assetTag: $0[1])
            }
            let devices = try await call.reading { catalogue in
                try catalogue.devices(of: try catalogue.advisory(tracking), filter, after: cursor, limit: limit)
            }
            return .json(
                Page.json(
                    devices, limit: limit, cursor: { [String($0.cursor.productVersionID), $0.cursor.assetTag] }, \.json)
            )
        },
        .get(
            "/api/v1/advisories/{tracking}/products", "listTouchedProducts",
            "The products that an advisory touches, or may",
            query: [.item("limit", .integer(minimum: 1, maximum: 500), "How many items.")],
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let (tracking, limit) = (try call.text("tracking"), try call.query.limit())
            let products = try await call.reading { catalogue in
                try catalogue.products(of: try catalogue.advisory(tracking), limit: limit)
            }
            return .json(["items": .array(products.map(\.json))])
        },
        .post(
            "/api/v1/advisories/{tracking}/match", "matchAdvisory", "Match an advisory anew with everything",
            access: .permission(.importAdvisories), answer: matched
        ) { call in
            let tracking = try call.text("tracking")
            return matchAnswer(try await call.place.intake.match(advisory: tracking, as: try call.principal))
        },
        .post(
            "/api/v1/matches", "matchAll", "Match what is new or changed", access: .permission(.importAdvisories),
            answer: matched
        ) { call in matchAnswer(try await call.place.intake.matchAll(as: try call.principal)) },
    ]

    static let matched = Endpoint.Answer.json(
        .object([.need("matched_versions", .integer()), .need("changed_cases", .array(.integer()))]))

    static func matchAnswer(_ result: (versions: Int, cases: [Int64])) -> APIResponse {
        .json([
            "matched_versions": .number(result.versions), "changed_cases": .array(result.cases.map { .integer($0) }),
        ])
    }

    private static func advisoryConditions(_ call: APIRequest) throws -> (AdvisoryFilter, AdvisoryOrder) {
        let query = call.query
        var filter = AdvisoryFilter(
            text: query["text"] ?? "", severity: query["severity"], since: query["since"],
            touchingDevices: try query.flag("touching"))
        if try query.flag("unread") { filter.unreadBy = try call.principal.userID }
        for property in AdvisoryProperty.searchable {
            if let words = query[property.rawValue] { filter.properties[property] = words }
        }
        guard let word = query["order"] else { return (filter, AdvisoryOrder()) }
        guard let property = AdvisoryProperty(rawValue: word) else {
            throw Problem.badQuery("order", "Say one of the words that the description lists.")
        }
        return (filter, AdvisoryOrder(property, descending: try query.flag("descending")))
    }

    private static func touchedFilter(_ call: APIRequest) throws(Problem) -> TouchedFilter {
        let words = call.query.list("verdict")
        let verdicts = words.compactMap(Verdict.init(rawValue:))
        guard verdicts.count == words.count else {
            throw .badQuery("verdict", "Say affected, needs_review or not_affected.")
        }
        let devices = DeviceFilter(text: call.query["text"] ?? "")
        return verdicts.isEmpty
            ? TouchedFilter(devices: devices) : TouchedFilter(verdicts: Set(verdicts), devices: devices)
    }
}

extension TouchedProduct {
    var json: JSON {
        let device = product.device
        return [
            "manufacturer": .string(device[.manufacturer]), "model": .string(device[.model]),
            "model_number": .string(device[.modelNumber]), "software_version": .string(device[.softwareVersion]),
            "devices": .number(product.deviceCount), "verdict": verdict.json,
        ]
    }
}

extension APIRequest {
    /// Reads for somebody who may read, on a thread that may wait.
    func reading<Value: Sendable>(_ work: @escaping @Sendable (Catalogue) throws -> Value) async throws -> Value {
        let principal = try principal
        return try await working { try work(try Catalogue($0, as: principal)) }
    }
}
