import HTTPTypes
import Hub

extension Endpoints {
    /// Recalls of openFDA.
    static let recalls: [Endpoint] = [
        .post(
            "/api/v1/recalls", "importRecalls",
            "Bring in device recalls or enforcement reports, as openFDA publishes them; devices are matched at once",
            access: .permission(.importAdvisories),
            query: [.item("name", .string(maximum: 200), "The file's name, for the record.")],
            body: .bytes(type: "application/json", limit: 64 << 20),
            answer: .json(
                .object([
                    .need("records", .integer()), .need("imported", .integer()), .need("changed", .integer()),
                    .need("unchanged", .integer()), .need("problems", .array(.text)),
                    .need("advisories", .array(.text)), .need("changed_cases", .array(.integer())),
                ]), "What became of the records.")
        ) { call in
            let name = call.query["name"].map { String($0.prefix(200)) } ?? "upload.json"
            let (report, cases) = try await call.place.intake.importRecalls(
                call.body, source: name, as: try call.principal)
            return .json([
                "records": .number(report.records), "imported": .number(report.imported),
                "changed": .number(report.changed), "unchanged": .number(report.unchanged),
                "problems": .strings(report.problems.prefix(100)), "advisories": .strings(report.trackingIDs),
                "changed_cases": .array(cases.map { .integer($0) }),
            ])
        }
    ]
}
