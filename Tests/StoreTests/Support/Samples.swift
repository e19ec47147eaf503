import Inventory
import Matching
import Store

/// Small values that many tests need.
enum Samples {
    /// A grouping that is easy to follow: the UDI is its own device identifier.
    static let grouping = DeviceGrouping(
        revision: 1, deviceIdentifier: { $0[.udi] },
        productKey: { "\($0[.manufacturer])|\($0[.model])".lowercased() })

    /// A pump with this asset tag, and what else is said of it.
    static func pump(_ tag: String, _ more: [DeviceField: String] = [:]) -> Device {
        var device = Device()
        device[.assetTag] = tag
        device[.manufacturer] = "Medtronic MiniMed"
        device[.model] = "630G"
        device[.modelNumber] = "MMT-1715"
        device[.softwareVersion] = "4.10"
        for (field, text) in more { device[field] = text }
        return device
    }

    /// A document about nothing in particular.
    static func advisory(_ trackingID: String, _ revision: String, sha256: String) -> NewAdvisory {
        NewAdvisory(trackingID: trackingID, revision: revision, sha256: sha256, bytes: Array("{\(sha256)}".utf8))
    }

    /// A verdict on one product version.
    static func verdict(_ version: Int64, _ verdict: Verdict = .affected) -> NewVerdict {
        NewVerdict(
            productVersionID: version, verdict: verdict, confidence: 0.9, claimProduct: "medtronic|minimed 600",
            products: ["CSAFPID-0001"], reasons: [MatchReason("model-number", "MMT-1715 is listed")])
    }
}

extension SutureStore {
    /// Imports devices, each from the line of its place, beginning with 2.
    @discardableResult
    func load(
        _ devices: [Device], mode: ImportMode = .full, file: String = "export.csv",
        grouping: DeviceGrouping = Samples.grouping, fields: [DeviceField] = DeviceField.allCases,
        refused: @escaping (Int, String) -> Void = { _, _ in }
    ) throws -> ImportRecord {
        let source = ImportSource(file: file, sha256: "hash of \(file)", mode: mode)
        return try imports.run(source, grouping: grouping, fields: fields, refused: refused) { session in
            for (index, device) in devices.enumerated() { try session.add(device, line: index + 2) }
        }
    }

    /// Keeps documents whose revisions are whole numbers.
    @discardableResult
    func keep(_ documents: NewAdvisory...) throws -> [AdvisoryOutcome] {
        try advisories.save(documents) { (Int($0.version) ?? 0) < (Int($1.version) ?? 0) }
    }

    /// All product versions.
    func versions(after id: Int64 = 0) throws -> [ProductVersionRecord] {
        var found: [ProductVersionRecord] = []
        try products.forEachVersion(after: id) { found.append($0) }
        return found
    }
}
