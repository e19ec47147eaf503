import Hub
import Inventory
import Store

/// What the list of imports is filled with.
struct ImportTableModel: Sendable {
    let lines: [ImportLineModel]
    let isEmpty: Bool
    let mayImport: Bool
    /// What else can be brought in.
    let others: [LinkModel]
    let hasOthers: Bool
    let next: String?

    private static let perPage = 50

    static func make(_ page: PageRequest) async throws -> ImportTableModel {
        let (before, principal) = (page.query.number("before"), try page.principal)
        let others = IntakeForm.all.filter { principal.may($0.permission) }
            .map { LinkModel(address: $0.path, label: $0.label) }
        let records = try await page.call.reading { try $0.imports(before: before, limit: perPage) }
        let last = records.count == perPage ? records.last : nil
        return ImportTableModel(
            lines: records.map(ImportLineModel.init), isEmpty: records.isEmpty,
            mayImport: principal.may(.importInventories), others: others, hasOthers: !others.isEmpty,
            next: last.map { "/imports?before=\($0.id)" })
    }
}

/// One import in a list.
struct ImportLineModel: Sendable {
    let file: String
    let address: String
    let began: TimeModel
    let mode: String
    let state: BadgeModel
    let rows: String
    let added: String
    let changed: String
    let refused: String
    let missing: String

    init(_ record: ImportRecord) {
        file = Words.short(record.source.file, 100)
        address = "/imports/\(record.id)"
        began = TimeModel(milliseconds: record.startedAt)
        mode = record.source.mode == .full ? "all devices" : "some devices"
        state = ImportWords.badge(record.state)
        let counts = record.counts
        (rows, added, changed) = (String(counts.read), String(counts.added), String(counts.changed))
        (refused, missing) = (String(counts.refused), String(counts.missing))
    }
}

/// How pages speak of imports.
enum ImportWords {
    static func badge(_ state: ImportState) -> BadgeModel {
        switch state {
        case .running: BadgeModel("Under way", .info)
        case .done: BadgeModel("Done", .good)
        case .failed: BadgeModel("Failed", .bad)
        case .interrupted: BadgeModel("Broken off", .bad)
        }
    }
}

/// What the page to bring in an inventory is filled with.
struct ImportFormModel: Sendable {
    let form: FormModel

    init(_ page: PageRequest, mapping: String, problem: String? = nil) {
        let modes = [
            OptionModel(
                value: ImportMode.full.rawValue, label: "All devices: those it does not name are marked as not seen"),
            OptionModel(value: ImportMode.partial.rawValue, label: "Some devices: the others stay as they are"),
        ]
        form = FormModel(
            action: "/imports/new", submit: "Bring it in", token: page.formToken,
            fields: [
                FieldModel(
                    .file, "file", "Inventory, as CSV",
                    hint: "An export of the equipment database with a line of column names; up to 256 MB."),
                FieldModel(.choice, "mode", "The file names", options: modes).filled(page.form),
                FieldModel(
                    .area, "mapping", "Column mapping", value: mapping,
                    hint: "Only where columns are not found by their names: one “field = header” a line, "
                        + "such as “asset tag = Control No”.", isNeeded: false
                ).filled(page.form),
            ],
            hint: "Every device keeps a history: what changed, and by which import. Advisories are matched at once.",
            problem: problem, takesFiles: true)
    }
}

/// What the page of an import is filled with.
struct ImportPageModel: Sendable {
    let title: String
    let sha256: String
    let began: TimeModel
    let ended: TimeModel?
    let mode: String
    let state: BadgeModel
    let failure: String?
    let figures: [FigureModel]
    let isFresh: Bool
    let outcome: String
    let rejections: [String]
    let hasRejections: Bool
    let moreRejections: String?
    let warnings: [String]
    let hasWarnings: Bool

    private static let most = 100

    init(_ record: ImportRecord) { self.init(record, outcome: nil, rejections: [], warnings: []) }

    /// - Parameter problems: what was passed over before rows were made of it.
    init(_ result: Intake.InventoryResult, problems: [String] = []) {
        let outcome =
            "\(Words.count(result.versions, "product version")) matched with the advisories; "
            + "\(Words.count(result.cases.count, "case")) changed."
        self.init(
            result.report.record, outcome: outcome, rejections: problems + result.report.rejections,
            warnings: result.report.warnings.map {
                "\($0.count) × \($0.first.message) (first on line \($0.first.line))"
            })
    }

    private init(_ record: ImportRecord, outcome: String?, rejections: [String], warnings: [String]) {
        title = Words.short(record.source.file, 120)
        (sha256, state) = (record.source.sha256, ImportWords.badge(record.state))
        began = TimeModel(milliseconds: record.startedAt)
        ended = record.finishedAt.map { TimeModel(milliseconds: $0) }
        mode = record.source.mode == .full ? "All devices" : "Some devices"
        failure = record.failure.isEmpty ? nil : Words.short(record.failure, 2000)
        (isFresh, self.outcome) = (outcome != nil, outcome ?? "")
        self.rejections = rejections.prefix(Self.most).map { Words.short($0, 400) }
        self.warnings = warnings.prefix(Self.most).map { Words.short($0, 400) }
        (hasRejections, hasWarnings) = (!rejections.isEmpty, !warnings.isEmpty)
        let counts = record.counts
        let hidden = counts.refused - self.rejections.count
        moreRejections = hidden > 0 && hasRejections ? "\(Words.count(hidden, "further row")) refused." : nil
        figures = [
            FigureModel(counts.read, "rows read", .plain), FigureModel(counts.added, "devices added", .info),
            FigureModel(counts.changed, "changed", .info), FigureModel(counts.unchanged, "unchanged", .plain),
            FigureModel(counts.refused, "rows refused", .bad), FigureModel(counts.missing, "no longer seen", .warn),
            FigureModel(counts.returned, "back again", .good),
        ]
    }
}
