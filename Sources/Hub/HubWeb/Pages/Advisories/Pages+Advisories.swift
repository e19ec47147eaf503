import CSAF
import HTTPTypes
import Hub
import Store

extension Pages {
    /// Advisories: read, and brought in.
    static let advisories: [PageRoute] = [
        .page("/advisories", "advisories", menu: .init(title: "Advisories", letter: "a")) { page in
            let model = try await AdvisoryListModel.make(page)
            return .page(
                PageView(title: "Advisories", template: "pages/advisories", model: model, live: ["advisory/"]))
        },
        .page("/advisories/new", "importAdvisoryPage", access: .permission(.importAdvisories)) { page in
            .page(importView(AdvisoryImportModel(page.formToken)))
        },
        .form(
            "/advisories/new", "importAdvisory", access: .permission(.importAdvisories), .files(limit: 64 << 20)
        ) { page in
            do {
                guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
                    throw Problem(.unprocessableContent, "file-missing", "Choose a file.")
                }
                let result = try await page.call.place.intake.importAdvisory(
                    file.bytes, source: file.name, as: try page.principal)
                let id = result.advisory.trackingID
                return .go(
                    to: "/advisories/\(Address.encoded(id))",
                    result.isNew
                        ? .done("\(id) is here, matched with \(Words.count(result.versions, "product version")).")
                        : .note("This document was here already."))
            } catch {
                let problem = Problem(error)
                guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
                return .page(importView(AdvisoryImportModel(page.formToken, problem: problem.detail)))
            }
        },
        .page("/advisories/{tracking}", "advisory") { page in
            let tracking = try page.call.text("tracking")
            let (query, principal) = (page.query, try page.principal)
            let model = try await page.call.working { place in
                try AdvisoryModel(tracking, query, in: place, as: principal)
            }
            return .page(
                PageView(
                    title: model.title, template: "pages/advisory", model: model,
                    live: ["advisory/\(tracking)", "case/"]))
        },
        .page("/advisories/{tracking}/document", "advisoryDocument") { page in
            let tracking = try page.call.text("tracking")
            let (bytes, name) = try await page.call.reading { catalogue in
                let record = try catalogue.advisory(tracking)
                return (try catalogue.bytes(record), record.trackingID)
            }
            return .file(.file(bytes, type: "application/json", name: "\(name.lowercased()).json"))
        },
    ]

    private static func importView(_ model: AdvisoryImportModel) -> PageView {
        PageView(
            title: "Bring in an advisory", template: "pages/advisory-new", model: model,
            status: model.form.problem == nil ? .ok : .unprocessableContent)
    }
}

/// What the page to bring in an advisory is filled with.
struct AdvisoryImportModel: Sendable {
    let form: FormModel

    init(_ token: String, problem: String? = nil) {
        form = FormModel(
            action: "/advisories/new", submit: "Bring it in", token: token,
            fields: [FieldModel(.file, "file", "File", hint: "A CSAF document (JSON), version 2.0 or 2.1.")],
            hint: "It is kept byte by byte, checked against the standard, and matched with all devices at once.",
            problem: problem, takesFiles: true)
    }
}
