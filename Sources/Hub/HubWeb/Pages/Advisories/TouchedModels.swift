import Hub
import Inventory
import Response
import Store

/// A product of ours that an advisory names.
struct TouchedProductModel: Sendable {
    let name: String
    let address: String
    let version: String?
    let devices: String
    let verdict: BadgeModel

    init(_ touched: TouchedProduct) {
        let device = touched.product.device
        name = DeviceLink.product(device)
        address = "/products/\(touched.product.productID)"
        version = device[.softwareVersion].isEmpty ? nil : Words.short(device[.softwareVersion], 60)
        devices = Words.count(touched.product.deviceCount, "device")
        verdict = touched.verdict.verdict.badge
    }
}

/// How many devices are in which status, for one vulnerability.
struct StatusLineModel: Sendable {
    let name: String
    let open: String
    let progress: String
    let done: String
    let accepted: String
    let notApplicable: String

    init(_ line: AdvisoryStatus.Line) {
        func count(_ status: RemediationStatus) -> String { String(line.counts[status] ?? 0) }
        name = Words.short(line.vulnerability, 120)
        (open, progress, done) = (count(.notRemediated), count(.inProgress), count(.done))
        (accepted, notApplicable) = (count(.acceptedRisk), count(.notApplicable))
    }
}
