import HTTPTypes
import Hub
import Response
import Store

extension Pages {
    /// Cases: read.
    static let cases: [PageRoute] = [
        .page("/cases", "cases", menu: .init(title: "Cases", letter: "c")) { page in
            let model = try await CaseListModel.make(page)
            return .page(
                PageView(title: "Cases", template: "pages/cases", model: model, live: ["case/", "advisory/"]))
        },
        .page("/cases/new", "openCasePage", access: .permission(.workOnCases)) { page in
            .page(openView(OpenCaseModel(page)))
        },
        .form("/cases/new", "openCase", access: .permission(.workOnCases)) { page in
            let principal = try page.principal
            let advisories = page.form.all("advisory").flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
            let title = page.form["title"]
            do {
                guard !advisories.isEmpty else {
                    throw Problem(.unprocessableContent, "no-advisory", "Name the advisory.")
                }
                let opened = try await page.call.working { place in
                    try place.cases.open(advisories: advisories, title: title, as: principal)
                }
                return .go(to: "/cases/\(opened.id)", .done("The case is open."))
            } catch CaseError.alreadyOpen(let advisory, let id) {
                return .go(to: "/cases/\(id)", .note("This case answers \(advisory) already."))
            } catch {
                let problem = Problem(error)
                guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
                var view = openView(OpenCaseModel(page, problem: problem.detail))
                view.status = problem.status
                return .page(view)
            }
        },
        .page("/cases/{id}", "case") { page in
            let (scene, token) = (try await page.scene(), page.formToken)
            let model = try await page.call.working { _ in try CaseModel(scene, token: token) }
            return .page(
                PageView(
                    title: scene.one.title, template: "pages/case", model: model, live: ["case/\(scene.id)"]))
        },
        .page("/cases/{id}/timeline", "caseTimeline") { page in
            let scene = try await page.scene()
            let before = page.query.number("before") ?? Int64(scene.one.version) + 1
            let (id, principal) = (scene.id, scene.principal)
            let after = max(0, before - 101)
            let lines = try await page.call.working { place in
                let events = try place.cases.events(id, after: after, limit: Int(before - 1 - after), as: principal)
                return try TimelineLine.lines(events, in: place, as: principal)
            }
            let model = TimelinePageModel(
                title: scene.one.title, address: scene.address, lines: lines.reversed(),
                earlier: after > 0 ? "\(scene.address)/timeline?before=\(after + 1)" : nil)
            return .page(PageView(title: "Timeline · \(scene.one.title)", template: "pages/timeline", model: model))
        },
        .page("/evidence/{sha256}", "evidence") { page in
            let (sha256, principal) = (try page.call.text("sha256"), try page.principal)
            do {
                let file = try await page.call.working { try $0.evidence.find(sha256, as: principal) }
                return .file(.file(file.bytes, type: "application/octet-stream", name: file.name))
            } catch CaseError.evidenceMissing {
                throw Problem.notFound("file with this SHA-256")
            }
        },
    ]

    private static func openView(_ model: OpenCaseModel) -> PageView {
        PageView(title: "Open a case", template: "pages/case-new", model: model)
    }
}

/// What the page to open a case is filled with.
struct OpenCaseModel: Sendable {
    let form: FormModel

    init(_ page: PageRequest, problem: String? = nil) {
        let sent = page.form.items.isEmpty ? page.query : page.form
        form = FormModel(
            action: "/cases/new", submit: "Open the case", token: page.formToken,
            fields: [
                FieldModel(
                    .text, "advisory", "Advisory", value: sent["advisory"] ?? "",
                    hint: "Its id, such as ICSMA-22-263-01; several with commas between.", most: 1000),
                FieldModel(
                    .text, "title", "Title", value: sent["title"] ?? "",
                    hint: "What the problem is, in a line. The advisory’s title where it is left out.", isNeeded: false,
                    most: 300),
            ],
            hint: "The devices that the advisory touches come with it. Both teams see the case at once.",
            problem: problem)
    }
}

/// What the page of a whole timeline is filled with.
struct TimelinePageModel: Sendable {
    let title: String
    let address: String
    let lines: [TimelineLine]
    let earlier: String?
}
