import HTTPTypes
import Hub

extension Pages {
    /// Files that others send: devices from FHIR, recalls, parts lists, disclosures.
    static let intake: [PageRoute] = IntakeForm.all.flatMap { form in
        [
            .page(form.path, "intakePage_\(form.name)", access: .permission(form.permission)) { page in
                .page(view(form, page))
            },
            .form(
                form.path, "intake_\(form.name)", access: .permission(form.permission),
                .files(limit: form.largest)
            ) { page in
                do {
                    return try await taken(form, page)
                } catch {
                    let problem = Problem(error)
                    guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
                    var view = view(form, page, problem: problem.detail)
                    view.status = problem.status
                    return .page(view)
                }
            },
        ]
    }

    private static func taken(_ form: IntakeForm, _ page: PageRequest) async throws -> PageAnswer {
        guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
            throw Problem(.unprocessableContent, "file-missing", "Choose a file.")
        }
        let name = file.name.isEmpty ? "upload" : file.name
        let sent = IntakeForm.Sent(
            place: page.call.place, principal: try page.principal, bytes: file.bytes, name: name, fields: page.form)
        return try await page.longWork("Bringing in \(Words.short(name, 80))") { _ in
            .page(try await form.take(sent))
        }
    }

    private static func view(_ form: IntakeForm, _ page: PageRequest, problem: String? = nil) -> PageView {
        PageView(
            title: form.title, template: "pages/intake",
            model: IntakePageModel(title: form.title, form: form.model(page, problem: problem)))
    }
}
