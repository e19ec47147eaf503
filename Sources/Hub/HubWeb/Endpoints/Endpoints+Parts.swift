import HTTPTypes
import Hub
import Matching
import Response
import Store

private struct MarkBody: Decodable {
    var status: RemediationStatus
    var sbom: Int64?
    var component: Int?
    var vulnerability: String?
}

private struct AdvisoriesBody: Decodable {
    var advisories: [String]
}

extension Endpoints {
    /// What products are made of, and which advisories name such parts.
    static let parts: [Endpoint] = [
        .post(
            "/api/v1/sboms", "importSBOM",
            "Bring in the parts list of a product in one version, in CycloneDX or SPDX; its parts are matched at once",
            access: .permission(.importInventories),
            query: [
                .item("product", .integer(minimum: 1), "The number of the product."),
                .item("version", .text, "The version; every version when left out."),
                .item("device", .text, "Instead of these: the asset tag of a device that is one of them."),
                .item("name", .string(maximum: 200), "The file's name, for the record."),
            ], body: .bytes(type: "application/json", limit: 64 << 20),
            answer: .json(
                .object([
                    .need("sbom", .named("SBOM")), .need("new", .bool),
                    .need("matches", .array(.named("ComponentMatch"))),
                ]), "The parts list, and the advisories that name its parts.", status: 201)
        ) { call in
            let (body, principal) = (call.body, try call.principal)
            let target: Parts.Target
            if let tag = call.query["device"] {
                target = .device(tag)
            } else if let number = call.query["product"].flatMap({ Int64($0) }) {
                target = .product(number, version: call.query["version"] ?? "")
            } else {
                throw Problem.badQuery("product", "Say the number of the product, or the asset tag of a device.")
            }
            let name = call.query["name"].map { String($0.prefix(200)) } ?? "upload.json"
            let result = try await call.working {
                try $0.parts.importSBOM(body, for: target, source: name, as: principal)
            }
            return .made(
                [
                    "sbom": result.record.json, "new": .bool(result.isNew),
                    "matches": .array(result.matches.map(\.json)),
                ], at: "/api/v1/sboms/\(result.record.id)")
        },
        .get(
            "/api/v1/sboms", "listSBOMs", "Parts lists",
            query: Endpoint.QueryItem.paging + [
                .item("product", .integer(minimum: 1), "Only those of this product.")
            ], answer: .page(.named("SBOM"))
        ) { call in
            let (limit, after, principal) = (try call.query.limit(), try cursorNumber(call), try call.principal)
            let product = call.query["product"].flatMap { Int64($0) }
            let all = try await call.working {
                try $0.parts.all(product: product, after: after, limit: limit, as: principal)
            }
            return .json(Page.json(all, limit: limit, cursor: { [String($0.id)] }, \.json))
        },
        .get("/api/v1/sboms/{id}", "showSBOM", "A parts list", answer: .json(.named("SBOM"))) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            return .json(try await call.working { try $0.parts.find(id, as: principal) }.json)
        },
        .get(
            "/api/v1/sboms/{id}/components", "listComponents", "The parts of a parts list",
            query: Endpoint.QueryItem.paging, answer: .page(.named("Component"))
        ) { call in
            let (id, principal, limit) = (try call.number("id"), try call.principal, try call.query.limit())
            let after = Int(clamping: try cursorNumber(call))
            let all = try await call.working {
                try $0.parts.components(of: id, after: after, limit: limit, as: principal)
            }
            return .json(Page.json(all, limit: limit, cursor: { [String($0.number)] }, \.json))
        },
        .get(
            "/api/v1/sboms/{id}/advisories", "listAdvisoriesOfSBOM", "The advisories that name parts of a parts list",
            answer: .json(.object([.need("items", .array(.named("ComponentMatch")))]))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let all = try await call.working { try $0.parts.matches(of: id, as: principal) }
            return .json(["items": .array(all.map(\.json))])
        },
        .get(
            "/api/v1/advisories/{tracking}/components", "listComponentsOfAdvisory",
            "The parts that an advisory names, how far they are, and how many",
            answer: .json(
                .object([
                    .need("items", .array(.named("ComponentMatch"))), .need("sboms", .array(.integer())),
                    .need("marks", .array(.any)), .need("counts", .any),
                ]))
        ) { call in
            let (tracking, principal) = (try call.text("tracking"), try call.principal)
            let (matches, marks) = try await call.working {
                try $0.parts.matches(advisory: tracking, as: principal)
            }
            let statuses = Dictionary(grouping: marks, by: \.status).mapValues { marks in
                Set(marks.map { "\($0.sbomID)/\($0.number)" }).count
            }
            return .json([
                "items": .array(matches.map(\.json)),
                "sboms": .array(Set(matches.map(\.component.sbomID)).sorted().map { .integer($0) }),
                "marks": .array(marks.map(\.json)),
                "counts": .object(
                    [("components", .number(matches.count))]
                        + statuses.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) }),
            ])
        },
        .post(
            "/api/v1/advisories/{tracking}/components/marks", "markComponents",
            "Mark how far a vulnerability is in a part, or in all parts that the advisory names",
            access: .permission(.workOnCases),
            body: .json(
                .object([
                    .need("status", .words(["not_remediated", "in_progress", "done"])),
                    .may("sbom", .integer(minimum: 1), "The parts list of the part; all when left out."),
                    .may("component", .integer(minimum: 1, maximum: 1_000_000), "The part's number in it."),
                    .may("vulnerability", .string(minimum: 1, maximum: 200), "All when left out."),
                ])), answer: .json(.object([.need("marks", .integer())]), "How many marks were made.")
        ) { call in
            let (tracking, principal) = (try call.text("tracking"), try call.principal)
            let body = try call.decoded(MarkBody.self)
            guard [.notRemediated, .inProgress, .done].contains(body.status) else {
                throw Problem(
                    .badRequest, "bad-body", "Say not_remediated, in_progress or done.", pointer: "/status")
            }
            guard (body.sbom == nil) == (body.component == nil) else {
                throw Problem(
                    .badRequest, "bad-body", "A parts list and a number in it belong together.",
                    pointer: body.sbom == nil ? "/component" : "/sbom")
            }
            let component = body.sbom.flatMap { sbom in body.component.map { (sbom: sbom, number: $0) } }
            let count = try await call.working {
                try $0.parts.mark(
                    body.status, advisory: tracking, component: component, vulnerability: body.vulnerability,
                    as: principal)
            }
            return .json(["marks": .number(count)])
        },
        .post(
            "/api/v1/component-matches", "matchComponents", "Match advisories anew with all parts",
            access: .permission(.importAdvisories),
            body: .json(
                .object([.need("advisories", .array(.string(minimum: 1, maximum: 300), minimum: 1, maximum: 500))])),
            answer: .json(.object([.need("components", .integer())]), "How many parts were looked at.")
        ) { call in
            let (body, principal) = (try call.decoded(AdvisoriesBody.self), try call.principal)
            let count = try await call.working { try $0.parts.match(advisories: body.advisories, as: principal) }
            return .json(["components": .number(count)])
        },
    ]
}

extension SBOMRecord {
    var json: JSON {
        [
            "id": .integer(id), "product": .integer(productID), "version": .string(version),
            "subject": .string(subject), "format": .string(format), "sha256": .string(sha256),
            "source": .string(source), "components": .number(componentCount), "current": .bool(isCurrent),
            "imported_by": .string(importedBy), "imported_at": .time(importedAt),
        ]
    }
}

extension ComponentRecord {
    var json: JSON {
        [
            "sbom": .integer(sbomID), "number": .number(number), "name": .string(name), "version": .string(version),
            "supplier": .string(supplier), "purl": .string(packageURL), "cpe": .string(cpe),
        ]
    }
}

extension ComponentMatch {
    var json: JSON {
        [
            "component": component.json, "advisory": .string(trackingID),
            "verdict": [
                "verdict": .string(verdict.rawValue), "confidence": .real(confidence), "products": .strings(products),
                "reasons": .array(reasons.map { ["code": .string($0.code), "text": .string($0.text)] }),
            ],
        ]
    }
}

extension ComponentMark {
    var json: JSON {
        [
            "sbom": .integer(sbomID), "component": .number(number), "vulnerability": .string(vulnerability),
            "status": .string(status),
        ]
    }
}
