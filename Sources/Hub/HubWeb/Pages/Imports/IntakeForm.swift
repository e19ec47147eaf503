import HTTPTypes
import Hub
import Matching
import Store

/// A form for a file that others send, other than an inventory as CSV.
struct IntakeForm: Sendable {
    /// What was sent with the form.
    struct Sent: Sendable {
        let place: Workplace
        let principal: Principal
        let bytes: [UInt8]
        let name: String
        let fields: Fields
    }

    /// Its part of the address.
    let name: String
    /// Its heading.
    let title: String
    /// What the button that leads to it says.
    let label: String
    /// What it takes, in a line.
    let hint: String
    let permission: Permission
    /// What the field of the file is called, and what file it is to be.
    let file: (label: String, hint: String)
    /// The largest file in bytes, as the API has it.
    var largest = 64 << 20
    var fields: @Sendable (Fields) -> [FieldModel] = { _ in [] }
    /// Brings the file in.
    let take: @Sendable (Sent) async throws -> PageView

    var path: String { "/imports/\(name)" }

    /// All of them, in the order of the page.
    static let all: [IntakeForm] = [fhir, recalls, sbom, mds2]

    /// The form, with what was chosen or typed before.
    func model(_ page: PageRequest, problem: String? = nil) -> FormModel {
        let sent = page.form.items.isEmpty ? page.query : page.form
        let first = FieldModel(.file, "file", file.label, hint: "\(file.hint) Up to \(largest >> 20) MB.")
        return FormModel(
            action: path, submit: "Bring it in", token: page.formToken,
            fields: [first] + fields(sent).map { $0.filled(sent) }, hint: hint, problem: problem, takesFiles: true)
    }
}

extension IntakeForm {
    private static let fhir = IntakeForm(
        name: "fhir", title: "Bring in devices from FHIR", label: "Devices from FHIR",
        hint: "The devices of a bundle join the inventory, as rows of an export would. Advisories are matched at once.",
        permission: .importInventories, file: ("FHIR bundle", "A bundle of Device resources (R4), as JSON."),
        fields: { _ in
            [
                FieldModel(
                    .choice, "mode", "The bundle holds",
                    options: [
                        OptionModel(
                            value: ImportMode.partial.rawValue, label: "Some devices: the others stay as they are"),
                        OptionModel(
                            value: ImportMode.full.rawValue,
                            label: "All devices: those it does not hold are marked as not seen"),
                    ])
            ]
        },
        take: { sent in
            let mode = sent.fields.word("mode", as: ImportMode.self) ?? .partial
            let (result, problems) = try await sent.place.intake.importFHIR(
                sent.bytes, mode: mode, source: sent.name, as: sent.principal)
            let model = ImportPageModel(result, problems: problems)
            return PageView(title: model.title, template: "pages/import", model: model)
        })

    private static let recalls = IntakeForm(
        name: "recalls", title: "Bring in recalls", label: "Recalls",
        hint: "Each recall becomes an advisory, and devices are matched at once. What is here already is not changed.",
        permission: .importAdvisories,
        file: ("Recalls of openFDA", "Device recalls or enforcement reports, as openFDA publishes them in JSON."),
        take: { sent in
            let (report, cases) = try await sent.place.intake.importRecalls(
                sent.bytes, source: sent.name, as: sent.principal)
            return IntakeResultModel(
                sent.name,
                "\(Words.count(report.records, "record")) read; \(Words.count(cases.count, "case")) changed.",
                figures: [
                    FigureModel(report.imported, "new recalls", .info), FigureModel(report.changed, "changed", .info),
                    FigureModel(report.unchanged, "unchanged", .plain),
                    FigureModel(report.problems.count, "passed over", .bad),
                ], problems: report.problems, back: LinkModel(address: "/advisories", label: "Advisories")
            ).view
        })

    private static let sbom = IntakeForm(
        name: "sbom", title: "Bring in a parts list (SBOM)", label: "Parts list (SBOM)",
        hint: "Advisories that name a part are found for the product, too.", permission: .importInventories,
        file: ("Parts list", "CycloneDX or SPDX, as JSON."), fields: { target($0) },
        take: { sent in
            let target = try chosen(sent.fields)
            let result = try await sent.place.store.background { _ in
                try sent.place.parts.importSBOM(sent.bytes, for: target, source: sent.name, as: sent.principal)
            }
            let touching = Set(result.matches.filter { $0.verdict == .affected }.map(\.trackingID)).count
            let open = Set(result.matches.filter { $0.verdict == .needsReview }.map(\.trackingID)).count
            return IntakeResultModel(
                sent.name,
                result.isNew
                    ? "\(result.record.format) for \(Words.short(result.record.subject, 120)) is here."
                    : "This parts list was here already. Nothing has changed.",
                figures: [
                    FigureModel(result.record.componentCount, "parts", .info),
                    FigureModel(touching, "advisories affect a part", .bad),
                    FigureModel(open, "may affect one", .warn),
                ], problems: [],
                back: LinkModel(address: "/products/\(result.record.productID)", label: "The product")
            ).view
        })

    private static let mds2 = IntakeForm(
        name: "mds2", title: "Bring in a disclosure (MDS2)", label: "Disclosure (MDS2)",
        hint: "What the maker discloses about the security of a product is shown with the product.",
        permission: .importInventories,
        file: ("Disclosure", "The form’s questions and answers as CSV, with columns for the question and the answer."),
        largest: 4 << 20,
        fields: { sent in
            target(sent) + [
                FieldModel(
                    .text, "revision", "Revision of the form", hint: "As its maker counts.", isNeeded: false, most: 100)
            ]
        },
        take: { sent in
            let target = try chosen(sent.fields)
            let (record, problems) = try await sent.place.store.background { _ in
                try sent.place.parts.importDisclosure(
                    sent.bytes, for: target, revision: sent.fields["revision"] ?? "", source: sent.name,
                    as: sent.principal)
            }
            return IntakeResultModel(
                sent.name, "The disclosure is shown with its product.",
                figures: [
                    FigureModel(record.answers.count, "answers", .info),
                    FigureModel(problems.count, "rows passed over", .warn),
                ], problems: problems, back: LinkModel(address: "/products/\(record.productID)", label: "The product")
            ).view
        })

    /// Which product a file is about.
    private static func target(_ sent: Fields) -> [FieldModel] {
        [
            FieldModel(
                .text, "device", "Asset tag of a device",
                hint: "The file is about the product and version that this device is.", isNeeded: false, most: 200),
            FieldModel(
                .text, "product", "Or: number of the product", hint: "It stands in the address of the product’s page.",
                isNeeded: false, most: 20),
            FieldModel(
                .text, "version", "Version of the product",
                hint: "With a number: the version that the file is about; "
                    + "every version when left out.", isNeeded: false, most: 200),
        ]
    }

    private static func chosen(_ fields: Fields) throws(Problem) -> Parts.Target {
        if let tag = fields["device"] {
            guard fields["product"] == nil else {
                throw Problem(
                    .unprocessableContent, "two-targets", "Name a device or the number of a product, not both.")
            }
            return .device(tag)
        }
        guard let text = fields["product"] else {
            throw Problem(
                .unprocessableContent, "no-target",
                "Say what the file is about: the asset tag of a device, or the number of a product.")
        }
        guard let number = Int64(text), number > 0 else {
            throw Problem(.unprocessableContent, "bad-number", "“\(Words.short(text, 40))” is no number of a product.")
        }
        return .product(number, version: fields["version"] ?? "")
    }
}

/// What became of a file, for one that is no inventory.
struct IntakeResultModel: Sendable {
    let title: String
    let outcome: String
    let figures: [FigureModel]
    let problems: [String]
    let hasProblems: Bool
    let moreProblems: String?
    let back: LinkModel

    private static let most = 100

    init(_ title: String, _ outcome: String, figures: [FigureModel], problems: [String], back: LinkModel) {
        (self.title, self.outcome, self.figures, self.back) = (Words.short(title, 120), outcome, figures, back)
        self.problems = problems.prefix(Self.most).map { Words.short($0, 400) }
        hasProblems = !problems.isEmpty
        let hidden = problems.count - self.problems.count
        moreProblems = hidden > 0 ? "\(hidden) more were passed over." : nil
    }

    var view: PageView { PageView(title: title, template: "pages/intake-result", model: self) }
}

/// What the page with one of these forms is filled with.
struct IntakePageModel: Sendable {
    let title: String
    let form: FormModel
}
