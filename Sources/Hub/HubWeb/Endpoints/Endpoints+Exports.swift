import Exchange
import HTTPTypes
import Hub
import Hummingbird
import NIOCore
import Store

private struct IssuerBody: Decodable {
    var name: String
    var namespace: String
}

extension Endpoints {
    /// What leaves the house.
    static let exports: [Endpoint] = [
        .get(
            "/api/v1/cases/{id}/vex", "exportVEX", "What a case says about products, as VEX",
            query: [
                .item(
                    "format", .words(Exports.VEXFormat.allCases.map(\.rawValue)),
                    "The format; csaf unless told otherwise.")
            ],
            answer: .file(
                "application/json", "A document of CSAF 2.0, profile VEX, or of OpenVEX 0.2.0.", problems: [409])
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            guard let format = Exports.VEXFormat(rawValue: call.query["format"] ?? "csaf") else {
                throw Problem.badQuery("format", "Say csaf or openvex.")
            }
            let bytes = try await call.working { try $0.exports.vex(case: id, format, as: principal) }
            return .file(bytes, type: "application/json", name: "case-\(id).\(format.rawValue).json")
        },
        .get(
            "/api/v1/cases/{id}/work-orders", "exportWorkOrders",
            "The agreed work of a case as orders for the equipment database",
            answer: .file("text/csv", "The orders.", problems: [409])
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let bytes = try await call.working { try $0.exports.workOrders(case: id, as: principal) }
            return .file(bytes, type: "text/csv", name: "case-\(id)-work-orders.csv")
        },
        .other(
            .put, "/api/v1/references/work-order-mapping", "setWorkOrderMapping",
            "Say which columns the equipment database wants in work orders", access: .permission(.administer),
            body: .bytes(type: "text/plain", limit: 1 << 16), answer: .json(.object([.need("columns", .array(.text))]))
        ) { call in
            let (text, principal) = (String(decoding: call.body, as: UTF8.self), try call.principal)
            let mapping = try await call.working { try $0.exports.setWorkOrderMapping(text, as: principal) }
            return .json(["columns": .strings(mapping.columns.map(\.name))])
        },
        table("/api/v1/exports/devices", "exportDevices", "All devices as a file") { _ in .devices },
        table("/api/v1/exports/cases", "exportCases", "All cases as a file") { _ in .cases },
        table(
            "/api/v1/exports/advisories/{tracking}/matches", "exportMatches",
            "The devices that an advisory touches, and why, as a file"
        ) { call throws(Problem) in .matches(advisory: try call.text("tracking")) },
        .get(
            "/api/v1/organisation", "showOrganisation", "Whose name is on documents that leave the house",
            answer: .json(.object([.need("name", .nullable(.text)), .need("namespace", .nullable(.text))]))
        ) { call in
            let principal = try call.principal
            let issuer = try await call.working { try $0.exports.issuer(as: principal) }
            return .json([
                "name": .optional(issuer?.name) { .string($0) },
                "namespace": .optional(issuer?.namespace) { .string($0) },
            ])
        },
        .other(
            .put, "/api/v1/organisation", "setOrganisation", "Say whose name is on documents that leave the house",
            access: .permission(.administer),
            body: .json(
                .object([
                    .need("name", Schemas.name),
                    .need("namespace", .string(format: "uri", pattern: "^https://", minimum: 12, maximum: 300)),
                ])), answer: .json(.object([.need("name", .text), .need("namespace", .text)]))
        ) { call in
            let (body, principal) = (try call.decoded(IssuerBody.self), try call.principal)
            let issuer = try await call.working {
                try $0.exports.setIssuer(name: body.name, namespace: body.namespace, as: principal)
            }
            return .json(["name": .string(issuer.name), "namespace": .string(issuer.namespace)])
        },
    ]

    /// A table that is written piece by piece, however long it is.
    private static func table(
        _ path: String, _ name: String, _ summary: String,
        _ subject: @escaping @Sendable (APIRequest) throws(Problem) -> ExportTable.Subject
    ) -> Endpoint {
        .get(
            path, name, summary,
            query: [
                .item(
                    "format", .words(ExportTable.Format.allCases.map(\.rawValue)),
                    "CSV that is safe in a spreadsheet, or JSON lines; csv unless told otherwise.")
            ], answer: .file("text/csv", "The table, in CSV or as JSON lines.")
        ) { call in
            guard let format = ExportTable.Format(rawValue: call.query["format"] ?? "csv") else {
                throw Problem.badQuery("format", "Say csv or jsonl.")
            }
            let (principal, subject, place) = (try call.principal, try subject(call), call.place)
            let table = try await call.working { try $0.exports.table(subject, format, as: principal) }
            return APIResponse(
                status: .ok,
                headers: [
                    .contentType: format.mediaType, .cacheControl: "no-store",
                    .contentDisposition: "attachment; filename=\"\(name).\(format.rawValue)\"",
                ],
                body: .stream { writer in
                    var table = table
                    while true {
                        let (bytes, rest) = try await place.store.background { [table] _ in
                            var copy = table
                            return (try copy.next(), copy)
                        }
                        guard let bytes else { break }
                        table = rest
                        try await writer.write(ByteBuffer(bytes: bytes))
                    }
                    try await writer.finish(nil)
                })
        }
    }
}
