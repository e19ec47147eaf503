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
}
