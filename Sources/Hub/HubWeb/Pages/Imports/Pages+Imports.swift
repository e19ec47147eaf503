import Hub
import Hummingbird
import Inventory
import NIOCore
import Store

extension Pages {
    /// Inventories: brought in, and what became of it.
    static let imports: [PageRoute] = [
        .page("/imports", "imports", menu: .init(title: "Imports", letter: "i")) { page in
            let model = try await ImportTableModel.make(page)
            return .page(PageView(title: "Imports", template: "pages/imports", model: model, live: ["import/"]))
        },
        .page("/imports/new", "importInventoryPage", access: .permission(.importInventories)) { page in
            .page(try await importView(page))
        },
        .form(
            "/imports/new", "importInventory", access: .permission(.importInventories), .files(limit: 256 << 20)
        ) { page in
            do {
                return try await imported(page)
            } catch {
                let problem = Problem(error)
                guard (400..<500).contains(problem.status.code), problem.status != .forbidden else { throw error }
                var view = try await importView(page, problem: problem.detail)
                view.status = problem.status
                return .page(view)
            }
        },
        .page("/imports/{id}", "import") { page in
            let id = try page.call.number("id")
            let record = try await page.call.reading { try $0.importRecord(id) }
            return .page(resultView(ImportPageModel(record)))
        },
    ]

    private static func imported(_ page: PageRequest) async throws -> PageAnswer {
        guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
            throw Problem(.unprocessableContent, "file-missing", "Choose a file.")
        }
        let mapping: MappingFile
        do throws(MappingError) {
            mapping = try MappingFile.parse(page.form["mapping"] ?? "")
        } catch {
            throw Problem(.unprocessableContent, "mapping", "The column mapping: \(error.description)")
        }
        let name = file.name.isEmpty ? "upload.csv" : file.name
        let (mode, principal) = (page.form.word("mode", as: ImportMode.self) ?? .full, try page.principal)
        return try await page.longWork("Bringing in \(Words.short(name, 80))") { _ in
            let body = RequestBody(buffer: ByteBuffer(bytes: file.bytes))
            let upload = try await Upload(body, limit: 256 << 20)
            defer { upload.remove() }
            var intake = InventoryIntake(path: upload.path, mapping: mapping, mode: mode)
            // Refused rows are shown; a file beside the upload would be nobody's.
            intake.rejects = nil
            intake.name = name
            let result = try await page.call.place.intake.importInventory(intake, as: principal)
            return .page(resultView(ImportPageModel(result)))
        }
    }

    private static func importView(_ page: PageRequest, problem: String? = nil) async throws -> PageView {
        let mapping = try await page.call.working { try $0.references.columnMapping() }
        let model = ImportFormModel(page, mapping: mapping, problem: problem)
        return PageView(title: "Bring in an inventory", template: "pages/import-new", model: model)
    }

    private static func resultView(_ model: ImportPageModel) -> PageView {
        PageView(title: model.title, template: "pages/import", model: model)
    }
}
