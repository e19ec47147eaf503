public import CSAF
public import Inventory

/// A device of the inventory as a FHIR R4 `Device`.
///
/// A patient's device whose patient reference is known follows the US Core Device Profile, which asks for the patient.
/// Of the patient nothing but that reference is written.
public struct FHIRDevice: Sendable, Hashable {
    private let device: Device
    private let isMissing: Bool
    private let issuer: Issuer?
    private let showsPatient: Bool

    /// The profile for patients' devices (US Core 9.0.0).
    public static let patientProfile = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-device"

    /// A device to write.
    ///
    /// - Parameters:
    ///   - isMissing: whether the last full export did not hold it.
    ///   - issuer: whose asset tags these are.
    ///   - showsPatient: whether whoever reads it may see patient references.
    public init(_ device: Device, isMissing: Bool, issuer: Issuer?, showsPatient: Bool) {
        (self.device, self.isMissing, self.issuer, self.showsPatient) = (device, isMissing, issuer, showsPatient)
    }

    /// The id of the resource.
    public var id: String { FHIRID.device(device.assetTag) }

    /// Its asset tag.
    public var tag: String { device.assetTag }

    private var patient: String? {
        guard showsPatient, isPatients else { return nil }
        let reference = FHIRText.clean(device[.patientContactReference])
        return reference.isEmpty ? nil : reference
    }

    private var isPatients: Bool { device[.owner] == "patient" }

    /// Writes the resource as one JSON object.
    public func write(to writer: inout JSONWriter) {
        let udi = try? UDI.parse(device[.udi])
        writer.object { writer in
            writer.member("resourceType", "Device")
            writer.member("id", id)
            if patient != nil {
                writer.member("meta", object: { $0.member("profile", [Self.patientProfile]) })
            }
            writer.member(
                "identifier",
                array: { writer in
                    FHIRText.identifier(
                        device.assetTag, system: issuer.map { "\($0.namespace)/asset-tag" }, to: &writer)
                })
            if let udi { write(udi, to: &writer) }
            writer.member("status", status)
            text("manufacturer", .manufacturer, &writer)
            if let date = FHIRText.date(device[.manufactureDate]) ?? udi.flatMap({ FHIRText.date($0.manufactureDate) })
            {
                writer.member("manufactureDate", date)
            }
            if let date = udi.flatMap({ FHIRText.date($0.expiryDate) }) { writer.member("expirationDate", date) }
            if let lot = udi?.lot, !lot.isEmpty { writer.member("lotNumber", lot) }
            text("serialNumber", .serialNumber, &writer)
            write(namesTo: &writer)
            text("modelNumber", .modelNumber, &writer)
            write(typeTo: &writer)
            write(versionTo: &writer)
            write(peopleAndPlaceTo: &writer)
        }
    }

    private func write(_ udi: UDI, to writer: inout JSONWriter) {
        writer.member(
            "udiCarrier",
            array: { writer in
                writer.object { writer in
                    writer.member("deviceIdentifier", udi.deviceIdentifier)
                    writer.member("issuer", Self.issuers[udi.agency] ?? "")
                    writer.member("jurisdiction", "http://hl7.org/fhir/NamingSystem/fda-udi")
                    writer.member("carrierHRF", FHIRText.clean(device[.udi]))
                }
            })
    }

    /// The agencies as the FDA's naming systems call them (FHIR R4, Device.udiCarrier.issuer).
    private static let issuers: [UDI.Agency: String] = [
        .gs1: "http://hl7.org/fhir/NamingSystem/gs1-di", .hibcc: "http://hl7.org/fhir/NamingSystem/hibcc-dI",
        .iccbba: "http://hl7.org/fhir/NamingSystem/iccbba-other-di",
    ]

    private var status: String {
        let words = ["retired", "disposed", "scrapped", "decommissioned", "out of service", "condemned", "removed"]
        if words.contains(device[.status].lowercased()) { return "inactive" }
        return isMissing ? "unknown" : "active"
    }

    private func write(namesTo writer: inout JSONWriter) {
        let model = FHIRText.clean(device[.model])
        guard !model.isEmpty else { return }
        writer.member(
            "deviceName",
            array: { writer in
                writer.object { writer in
                    writer.member("name", model)
                    writer.member("type", "model-name")
                }
            })
    }

    private func write(typeTo writer: inout JSONWriter) {
        let text = [device[.description], device[.model]].map(FHIRText.clean).first { !$0.isEmpty }
        // The profile asks for a type; what the inventory does not say is said to be not known.
        if text != nil || patient != nil {
            writer.member("type", object: { $0.member("text", text ?? "Not stated in the inventory") })
        }
    }

    private func write(versionTo writer: inout JSONWriter) {
        let versions = [("software", device[.softwareVersion]), ("operating system", device[.operatingSystem])]
            .map { ($0.0, FHIRText.clean($0.1)) }.filter { !$0.1.isEmpty }
        guard !versions.isEmpty else { return }
        writer.member(
            "version",
            array: { writer in
                for (kind, value) in versions {
                    writer.object { writer in
                        writer.member("type", object: { $0.member("text", kind) })
                        writer.member("value", value)
                    }
                }
            })
    }

    private func write(peopleAndPlaceTo writer: inout JSONWriter) {
        if let patient {
            writer.member(
                "patient",
                object: { writer in
                    writer.member("type", "Patient")
                    writer.member("identifier", object: { $0.member("value", patient) })
                })
        }
        if !isPatients, let issuer {
            writer.member(
                "owner",
                object: { writer in
                    writer.member("type", "Organization")
                    writer.member("display", issuer.name)
                })
        }
        let place = [device[.department], device[.location]].map(FHIRText.clean).filter { !$0.isEmpty }
        if !place.isEmpty {
            writer.member("location", object: { $0.member("display", place.joined(separator: ", ")) })
        }
    }

    private func text(_ name: String, _ field: DeviceField, _ writer: inout JSONWriter) {
        let text = FHIRText.clean(device[field])
        if !text.isEmpty { writer.member(name, text) }
    }
}
