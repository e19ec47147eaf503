import HTTPTypes
import Hub
import Store

extension Endpoints {
    /// Devices from FHIR, and makers' disclosures.
    static let intake: [Endpoint] = [
        .post(
            "/api/v1/imports/fhir", "importFHIR", "Bring in the devices of a FHIR bundle; they are matched at once",
            access: .permission(.importInventories),
            query: [
                .item(
                    "mode", .words(["full", "partial"]),
                    "Whether the bundle holds all devices; partial unless told otherwise."),
                .item("name", .string(maximum: 200), "The file's name, for the record."),
            ], body: .bytes(type: fhirType, limit: 64 << 20),
            answer: .json(
                .object([
                    .need("import", .any), .need("matched_versions", .integer()),
                    .need("changed_cases", .array(.integer())), .need("problems", .array(.text)),
                ]), "The import.", status: 201)
        ) { call in
            guard let mode = ImportMode(rawValue: call.query["mode"] ?? "partial") else {
                throw Problem.badQuery("mode", "Say full or partial.")
            }
            let name = call.query["name"].map { String($0.prefix(200)) } ?? "upload.json"
            let (result, problems) = try await call.place.intake.importFHIR(
                call.body, mode: mode, source: name, as: try call.principal)
            return .made(
                [
                    "import": result.report.record.json, "matched_versions": .number(result.versions),
                    "changed_cases": .array(result.cases.map { .integer($0) }),
                    "problems": .strings((problems + result.report.rejections).prefix(100)),
                ], at: "/api/v1/imports/\(result.report.record.id)")
        },
        .post(
            "/api/v1/products/{id}/mds2", "importMDS2",
            "Bring in a maker's disclosure (MDS2) about a product, from CSV",
            access: .permission(.importInventories),
            query: [
                .item("version", .text, "The version that it is about; every version when left out."),
                .item("revision", .string(maximum: 100), "The revision of the form."),
                .item("name", .string(maximum: 200), "The file's name, for the record."),
            ], body: .bytes(type: "text/csv", limit: 4 << 20),
            answer: .json(
                .object([.need("disclosure", .named("Disclosure")), .need("problems", .array(.text))]),
                "The disclosure.", status: 201)
        ) { call in
            let (id, body, principal) = (try call.number("id"), call.body, try call.principal)
            let name = call.query["name"].map { String($0.prefix(200)) } ?? "upload.csv"
            let (version, revision) = (call.query["version"] ?? "", call.query["revision"] ?? "")
            let (record, problems) = try await call.working {
                try $0.parts.importDisclosure(
                    body, for: .product(id, version: version), revision: revision, source: name, as: principal)
            }
            return .made(
                ["disclosure": record.json, "problems": .strings(problems.prefix(100))],
                at: "/api/v1/products/\(id)/mds2")
        },
        .get(
            "/api/v1/products/{id}/mds2", "listMDS2", "What makers disclose about a product (MDS2)",
            answer: .json(.object([.need("items", .array(.named("Disclosure")))]))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let all = try await call.working { try $0.parts.disclosures(product: id, as: principal) }
            return .json(["items": .array(all.map(\.json))])
        },
    ]
}

extension DisclosureRecord {
    var json: JSON {
        [
            "id": .integer(id), "product": .integer(productID), "version": .string(version),
            "revision": .string(revision), "sha256": .string(sha256), "source": .string(source),
            "imported_by": .string(importedBy), "imported_at": .time(importedAt),
            "answers": .array(
                answers.map { one in
                    [
                        "question": .string(one.question), "text": .string(one.text), "answer": .string(one.answer),
                        "note": .string(one.note),
                    ]
                }),
        ]
    }
}
