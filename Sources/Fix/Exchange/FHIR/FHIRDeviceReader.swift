public import CSAF
public import Inventory

/// Reads the devices of a FHIR R4 bundle, or one device, as rows of an inventory.
public struct FHIRDeviceReader: Sendable {
    /// The devices, each with an asset tag.
    public private(set) var devices: [Device] = []
    /// Resources that were passed over, and why.
    public private(set) var problems: [ReadingError] = []

    /// Reads a `Bundle` or a `Device`.
    ///
    /// - Throws: `ReadingError` where it is something else.
    public init(_ bytes: [UInt8], limits: JSONLimits = .default) throws(ReadingError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, limits: limits)
        } catch {
            throw ReadingError("this is not JSON: \(error.reason)", at: "line \(error.line)")
        }
        switch document.root["resourceType"]?.string {
        case "Device": take(document.root)
        case "Bundle":
            for entry in document.root["entry"].map({ Array($0.elements) }) ?? [] {
                guard let resource = entry["resource"], resource["resourceType"]?.string == "Device" else { continue }
                take(resource)
            }
        case let type?: throw ReadingError("this is a FHIR \(FHIRText.clean(type).prefix(60)), not a Bundle of devices")
        case nil: throw ReadingError("this is no FHIR resource: there is no “resourceType”")
        }
    }

    private mutating func take(_ node: JSONNode) {
        guard let tag = Self.assetTag(node) else {
            problems.append(ReadingError("the device has neither an identifier nor an id", at: node.pointer))
            return
        }
        var device = Device([.assetTag: tag])
        device[.manufacturer] = Self.text(node["manufacturer"])
        device[.model] = Self.name(node)
        device[.modelNumber] = Self.text(node["modelNumber"])
        device[.serialNumber] = Self.text(node["serialNumber"])
        device[.description] = Self.concept(node["type"])
        device[.udi] = Self.udi(node)
        device[.manufactureDate] = String(Self.text(node["manufactureDate"]).prefix(10))
        device[.softwareVersion] = Self.version(node)
        device[.location] = Self.text(node["location"]?["display"])
        device[.status] = node["status"]?.string == "inactive" ? "Retired" : ""
        if let patient = node["patient"] {
            device[.owner] = "patient"
            let value = Self.text(patient["identifier"]?["value"])
            device[.patientContactReference] = value.isEmpty ? Self.text(patient["reference"]) : value
        } else {
            device[.owner] = "hospital"
        }
        devices.append(device)
    }

    /// The identifier that says of itself that it is an asset tag; else the first; else the resource's id.
    private static func assetTag(_ node: JSONNode) -> String? {
        let all = node["identifier"].map { Array($0.elements) } ?? []
        let named = all.first { identifier in
            let system = text(identifier["system"]).lowercased()
            let type = concept(identifier["type"]).lowercased()
            return system.contains("asset") || type.contains("asset")
        }
        let candidates = [named?["value"], all.first?["value"], node["id"]]
        return candidates.lazy.map { text($0) }.first { !$0.isEmpty }
    }

    private static func name(_ node: JSONNode) -> String {
        let names = node["deviceName"].map { Array($0.elements) } ?? []
        let best = names.first { $0["type"]?.string == "model-name" } ?? names.first
        return text(best?["name"])
    }

    private static func udi(_ node: JSONNode) -> String {
        let carrier = node["udiCarrier"]?[0]
        let whole = text(carrier?["carrierHRF"])
        return whole.isEmpty ? text(carrier?["deviceIdentifier"]) : whole
    }

    /// The software's version; where no version says what it is of, the first.
    private static func version(_ node: JSONNode) -> String {
        let all = node["version"].map { Array($0.elements) } ?? []
        let software = all.first { one in
            let type = concept(one["type"]).lowercased()
            return type.contains("software") || type.contains("firmware")
        }
        return text((software ?? all.first { concept($0["type"]).isEmpty })?["value"])
    }

    private static func concept(_ node: JSONNode?) -> String {
        let words = text(node?["text"])
        return words.isEmpty ? text(node?["coding"]?[0]?["display"]) : words
    }

    private static func text(_ node: JSONNode?) -> String {
        String(FHIRText.clean(node?.string ?? "").prefix(SBOM.longestText))
    }

    /// The devices as an inventory export in our own column names, so that they go the way of all inventories.
    public var csv: [UInt8] {
        // Nothing is run as a formula here: the file is read by our own import only, and an apostrophe would stay.
        let writer = CSVWriter(guardsFormulas: false)
        var bytes: [UInt8] = []
        // A column that no device has is left out: then what is known from elsewhere stays.
        let fields = DeviceField.allCases.filter { field in devices.contains { !$0[field].isEmpty } }
        writer.append(fields.map(\.columnName), to: &bytes)
        for device in devices { writer.append(fields.map { device[$0] }, to: &bytes) }
        return bytes
    }
}
