import HTTPTypes
import Hub
import Inventory
import Store

extension Pages {
    /// Devices: read, and taken along as a table.
    static let devices: [PageRoute] = [
        .page("/devices", "devices", menu: .init(title: "Devices", letter: "d")) { page in
            let model = try await DeviceTableModel.make(page)
            return .page(
                PageView(title: "Devices", template: "pages/devices", model: model, live: ["import/"]))
        },
        .page("/devices.csv", "devicesFile") { page in
            let filter = DeviceTableModel.filter(page.query)
            let bytes = try await page.call.reading { try DeviceSheet.bytes(filter, in: $0) }
            return .file(.file(bytes, type: "text/csv; charset=utf-8", name: "devices.csv"))
        },
        .form("/devices/match", "matchDevices", access: .permission(.importAdvisories)) { page in
            let (tags, back, principal) = (page.form.all("device"), back(page), try page.principal)
            guard !tags.isEmpty else { return .go(to: back, .note("Choose at least one device first.")) }
            return try await page.longWork("Matching \(Words.count(tags.count, "device"))") { progress in
                let result = try await page.call.place.intake.match(
                    devices: Array(tags.prefix(500)), as: principal, progress: progress)
                return .go(to: back, .done(MatchWords.outcome(result)))
            }
        },
        .page("/devices/{tag}", "device") { page in
            let (tag, principal, token) = (try page.call.text("tag"), try page.principal, page.formToken)
            let model = try await page.call.working { try DevicePageModel(tag, in: $0, as: principal, token: token) }
            return .page(
                PageView(
                    title: model.tag, template: "pages/device", model: model,
                    live: ["import/", "advisory/", "product/", "case/"]))
        },
    ]
}

/// Devices as a file for spreadsheets.
enum DeviceSheet {
    private static let fields: [DeviceField] = [
        .assetTag, .manufacturer, .model, .modelNumber, .serialNumber, .softwareVersion, .udi, .description,
        .department, .location, .owner, .networkZone, .clinicalFunction, .status,
    ]

    static func bytes(_ filter: DeviceFilter, in catalogue: Catalogue) throws -> [UInt8] {
        var sheet = SafeCSV(fields.map(\.columnName) + ["seen"])
        var last = ""
        while true {
            let part = try catalogue.devices(filter, after: last, limit: 2000)
            for record in part {
                sheet.add(fields.map { record.device[$0] } + [record.missingSince == nil ? "yes" : "no"])
            }
            guard part.count == 2000, let end = part.last?.device.assetTag else { return sheet.bytes }
            last = end
        }
    }
}
