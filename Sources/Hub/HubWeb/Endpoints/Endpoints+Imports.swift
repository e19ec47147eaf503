import Foundation
import HTTPTypes
import Hub
import Inventory
import Response
import Store
import Triage

extension Endpoints {
    /// Inventories and reference documents.
    static let imports: [Endpoint] = [
        .post(
            "/api/v1/imports", "importInventory", "Bring in an inventory export; devices are matched at once",
            access: .permission(.importInventories),
            query: [
                .item(
                    "mode", .words(["full", "partial"]),
                    "Whether the file names all devices; full unless told otherwise."),
                .item("name", .string(maximum: 200), "The file's name, for the record."),
                .item(
                    "mapping", .string(maximum: 10_000),
                    "Which column holds which field, one “field = header” a line; the mapping that is saved in the settings "
                        + "when left out."),
            ],
            body: .stream(type: "text/csv", limit: 1 << 30),
            answer: .json(
                .object([
                    .need("import", .any), .need("matched_versions", .integer()),
                    .need("changed_cases", .array(.integer())), .need("rejections", .array(.text)),
                    .need("warnings", .array(.any)),
                ]), "The import.", status: 201)
        ) { call in
            guard let mode = ImportMode(rawValue: call.query["mode"] ?? "full") else {
                throw Problem.badQuery("mode", "Say full or partial.")
            }
            let mapping = try await columnMapping(call)
            let upload = try await Upload(call.stream, limit: 1 << 30)
            defer { upload.remove() }
            var intake = InventoryIntake(path: upload.path, mapping: mapping, mode: mode)
            // Rejected rows are in the answer; a file beside the upload would be nobody's.
            intake.rejects = nil
            intake.name = call.query["name"].map { String($0.prefix(200)) } ?? "upload.csv"
            let result = try await call.place.intake.importInventory(intake, as: try call.principal)
            return .made(
                [
                    "import": result.report.record.json, "matched_versions": .number(result.versions),
                    "changed_cases": .array(result.cases.map { .integer($0) }),
                    "rejections": .strings(result.report.rejections),
                    "warnings": .array(
                        result.report.warnings.map { warning in
                            ["count": .number(warning.count), "first": .string("\(warning.first)")]
                        }),
                ], at: "/api/v1/imports/\(result.report.record.id)")
        },
        .get(
            "/api/v1/imports", "listImports", "Imports, the latest first", query: Endpoint.QueryItem.paging,
            answer: .page(.any)
        ) { call in
            let (limit, before) = (try call.query.limit(), try cursorNumber(call))
            let records = try await call.reading { try $0.imports(before: before > 0 ? before : nil, limit: limit) }
            return .json(Page.json(records, limit: limit, cursor: { [String($0.id)] }, \.json))
        },
        .get("/api/v1/imports/{id}", "showImport", "An import", answer: .json(.any)) { call in
            let id = try call.number("id")
            return .json(try await call.reading { try $0.importRecord(id).json })
        },
        .other(
            .put, "/api/v1/references/kev", "setKEV", "Bring in CISA's catalogue of known exploited vulnerabilities",
            access: .permission(.importAdvisories), body: .bytes(type: "application/json", limit: 32 << 20),
            answer: .json(.object([.need("version", .text), .need("entries", .integer())]))
        ) { call in
            let (body, principal) = (call.body, try call.principal)
            do {
                let catalog = try await call.working { try $0.references.setKEV(body, as: principal) }
                return .json(["version": .string(catalog.version), "entries": .number(catalog.count)])
            } catch let error as KEVError {
                throw Problem(.unprocessableContent, "not-kev", error.description, pointer: error.pointer)
            }
        },
        .get("/api/v1/references/policy", "showPolicy", "The hospital's policy", answer: .json(.any)) { call in
            let policy = try await call.working { try $0.references.policy() }
            return .json(.text(String(decoding: PolicyFile.write(policy), as: UTF8.self)))
        },
        .other(
            .put, "/api/v1/references/policy", "setPolicy", "Set the hospital's policy",
            access: .permission(.administer), body: .bytes(type: "application/json", limit: 1 << 20),
            answer: .json(.object([.need("name", .text)]))
        ) { call in
            let (body, principal) = (call.body, try call.principal)
            do {
                let policy = try await call.working { try $0.references.setPolicy(body, as: principal) }
                return .json(["name": .string(policy.name)])
            } catch let error as PolicyError {
                throw Problem(.unprocessableContent, "not-a-policy", error.description, pointer: error.pointer)
            }
        },
    ]

    /// The mapping of the query, or the saved one.
    private static func columnMapping(_ call: APIRequest) async throws -> MappingFile {
        let given = call.query["mapping"]
        let text = if let given { given } else { try await call.working { try $0.references.columnMapping() } }
        do throws(MappingError) {
            return try MappingFile.parse(text)
        } catch {
            guard given != nil else {
                throw Problem(.unprocessableContent, "mapping", "The saved column mapping: \(error.description)")
            }
            throw Problem.badQuery("mapping", error.description)
        }
    }
}
