import HTTPTypes
import Hub

extension Pages {
    /// Figures over all cases, and the same as files.
    static let reports: [PageRoute] =
        [
            .page("/reports", "reports", menu: .init(title: "Reports", letter: "o")) { page in
                let principal = try page.principal
                let model = try await page.call.working { try ReportModel(ReportSource($0, as: principal)) }
                return .page(PageView(title: "Reports", template: "pages/reports", model: model))
            }
        ]
        + ReportSheet.all.map { sheet in
            .page("/reports/\(sheet.name).csv", "reportFile_\(sheet.name)") { page in
                let principal = try page.principal
                let file = try await page.call.working { try sheet.make(ReportSource($0, as: principal)) }
                return .file(.file(file.bytes, type: "text/csv; charset=utf-8", name: "\(sheet.name).csv"))
            }
        }
}
