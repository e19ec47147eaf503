import CSAF
import HTTPTypes
import Hub
import Store

extension Pages {
    /// Advisories: read, and brought in.
    static let advisories: [PageRoute] = advisoryReading + advisoryIntake + advisoryDesk

    private static let advisoryReading: [PageRoute] = [
        .page("/advisories", "advisories", menu: .init(title: "Advisories", letter: "a")) { page in
            let model = try await AdvisoryListModel.make(page)
            return .page(
                PageView(title: "Advisories", template: "pages/advisories", model: model, live: ["advisory/"]))
        },
        .page("/advisories/{tracking}", "advisory") { page in
            let tracking = try page.call.text("tracking")
            let (query, principal, token) = (page.query, try page.principal, page.formToken)
            if let view = try await removed(page, tracking) { return .page(view) }
            let model = try await page.call.working { place in
                try AdvisoryModel(tracking, query, in: place, as: principal, token: token)
            }
            return .page(
                PageView(
                    title: model.title, template: "pages/advisory", model: model,
                    live: ["advisory/\(model.trackingID)", "case/"]))
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

    private static let advisoryIntake: [PageRoute] = [
        .page("/advisories/new", "importAdvisoryPage", access: .permission(.importAdvisories)) { page in
            .page(try await importView(page))
        },
        .form(
            "/advisories/new", "importAdvisory", access: .permission(.importAdvisories), .files(limit: 64 << 20)
        ) { page in
            let principal = try page.principal
            return try await imported(page) {
                guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
                    throw Problem(.unprocessableContent, "file-missing", "Choose a file.")
                }
                return try await page.call.place.intake.importAdvisory(file.bytes, source: file.name, as: principal)
            }
        },
        .form("/advisories/fetch", "fetchAdvisory", access: .permission(.importAdvisories)) { page in
            let (principal, address) = (try page.principal, page.form["address"] ?? "")
            return try await imported(page, isFetched: true) {
                try await page.call.place.intake.importAdvisory(from: address, as: principal)
            }
        },
    ]

    private static func imported(
        _ page: PageRequest, isFetched: Bool = false,
        _ work: @escaping @Sendable () async throws -> Intake.AdvisoryResult
    ) async throws -> PageAnswer {
        do {
            return try await page.longWork("Bringing in an advisory") { _ in
                let result = try await work()
                let id = result.advisory.trackingID
                return .go(
                    to: "/advisories/\(Address.encoded(id))",
                    result.isNew
                        ? .done("\(id) is here, matched with \(Words.count(result.versions, "product version")).")
                        : .note("This document was here already."))
            }
        } catch {
            let problem = Problem(error)
            guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
            return .page(try await importView(page, problem: problem.detail, isFetched: isFetched))
        }
    }

    private static func importView(_ page: PageRequest, problem: String? = nil, isFetched: Bool = false) async throws
        -> PageView
    {
        let hosts = try await page.call.working { try $0.references.fetchHosts() }
        let model = AdvisoryImportModel(page, canFetch: !hosts.isEmpty, problem: problem, isFetched: isFetched)
        return PageView(
            title: "Bring in an advisory", template: "pages/advisory-new", model: model,
            status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The page of an advisory that was taken out; nil for those that are in.
    private static func removed(_ page: PageRequest, _ tracking: String) async throws -> PageView? {
        let (principal, token) = (try page.principal, page.formToken)
        let model = try await page.call.working { place -> RemovedAdvisoryModel? in
            guard let removal = try place.desk.removal(of: tracking, as: principal) else { return nil }
            let people = try People([removal.removedBy], in: place, as: principal)
            return RemovedAdvisoryModel(removal, people, token: principal.may(.importAdvisories) ? token : nil)
        }
        return model.map {
            PageView(
                title: $0.title, template: "pages/advisory-removed", model: $0, live: ["advisory/\($0.trackingID)"])
        }
    }
}

/// What the page to bring in an advisory is filled with.
struct AdvisoryImportModel: Sendable {
    let form: FormModel
    let fetchForm: FormModel?
    let canFetch: Bool

    init(_ page: PageRequest, canFetch: Bool, problem: String?, isFetched: Bool) {
        self.canFetch = canFetch
        form = FormModel(
            action: "/advisories/new", submit: "Bring it in", token: page.formToken,
            fields: [FieldModel(.file, "file", "File", hint: "A CSAF document (JSON), version 2.0 or 2.1.")],
            problem: isFetched ? nil : problem, takesFiles: true)
        let address = FieldModel(
            .text, "address", "Address", hint: "It begins with https:// and leads to the document itself.", most: 2000)
        fetchForm =
            canFetch || isFetched
            ? FormModel(
                action: "/advisories/fetch", submit: "Fetch it", token: page.formToken,
                fields: [address.filled(page.form)], problem: isFetched ? problem : nil)
            : nil
    }
}
