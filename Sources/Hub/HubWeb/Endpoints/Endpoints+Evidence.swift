import HTTPTypes
import Hub
import Response
import Store

extension Endpoints {
    /// Files that show what was done.
    static let evidence: [Endpoint] = [
        .post(
            "/api/v1/evidence", "addEvidence", "Hand a file in; evidence names it by its SHA-256",
            access: .permission(.workOnCases), query: [.item("name", .string(maximum: 200), "The file's name.")],
            body: .bytes(type: "application/octet-stream", limit: EvidenceFiles.largest),
            answer: .json(.object([.need("sha256", .text)]), "The file is kept.", status: 201)
        ) { call in
            guard !call.body.isEmpty else { throw Problem(.unprocessableContent, "empty", "The file is empty.") }
            let (body, principal) = (call.body, try call.principal)
            let name = call.query["name"].map { String($0.prefix(200)) } ?? "file"
            let sha256 = try await call.working {
                try $0.evidence.add(body, name: name, mediaType: "application/octet-stream", as: principal)
            }
            return .made(["sha256": .string(sha256)], at: "/api/v1/evidence/\(sha256)")
        },
        .get(
            "/api/v1/evidence/{sha256}", "showEvidence", "A file that was handed in",
            answer: .file("application/octet-stream", "The file.")
        ) { call in
            let (sha256, principal) = (try call.text("sha256"), try call.principal)
            do {
                let file = try await call.working { try $0.evidence.find(sha256, as: principal) }
                // Never the type that it was said to have: nothing that was handed in is shown as a page.
                return .file(file.bytes, type: "application/octet-stream", name: file.name)
            } catch CaseError.evidenceMissing {
                throw Problem.notFound("file with this SHA-256")
            }
        },
    ]
}
