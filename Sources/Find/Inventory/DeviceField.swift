/// The columns of an equipment database that Suture keeps.
public enum DeviceField: Int, Sendable, Hashable, CaseIterable {
    case assetTag
    case manufacturer
    case model
    case modelNumber
    case serialNumber
    case softwareVersion
    case udi
    case description
    case department
    case location
    case owner
    case patientContactReference
    case ipAddress
    case macAddress
    case operatingSystem
    case networkZone
    case clinicalFunction
    case inServiceDate
    case manufactureDate
    case status

    /// The field's name in our own files: `asset_tag`, `serial_number`.
    public var columnName: String {
        switch self {
        case .assetTag: "asset_tag"
        case .manufacturer: "manufacturer"
        case .model: "model"
        case .modelNumber: "model_number"
        case .serialNumber: "serial_number"
        case .softwareVersion: "software_version"
        case .udi: "udi"
        case .description: "description"
        case .department: "department"
        case .location: "location"
        case .owner: "owner"
        case .patientContactReference: "patient_contact_reference"
        case .ipAddress: "ip_address"
        case .macAddress: "mac_address"
        case .operatingSystem: "operating_system"
        case .networkZone: "network_zone"
        case .clinicalFunction: "clinical_function"
        case .inServiceDate: "in_service_date"
        case .manufactureDate: "manufacture_date"
        case .status: "status"
        }
    }

    /// The field's name for people: `asset tag`, `serial number`.
    public var title: String {
        self == .udi ? "UDI" : String(columnName.map { $0 == "_" ? " " : $0 })
    }
}
