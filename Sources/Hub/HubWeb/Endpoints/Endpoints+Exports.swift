import Exchange
import HTTPTypes
import Hub

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
}
