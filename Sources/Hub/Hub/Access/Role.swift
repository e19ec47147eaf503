public import Response

/// What somebody does here, and with it what they may do.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// Keeps the devices: worklists, work orders, units in hand.
    case biomedicalEngineer = "biomedical-engineer"
    /// Keeps the networks and reads the advisories.
    case securityAnalyst = "security-analyst"
    /// Answers for the care on the wards.
    case clinicalLead = "clinical-lead"
    /// Speaks with patients who own devices.
    case patientContact = "patient-contact"
    /// Reads all, changes nothing.
    case auditor
    /// Keeps the accounts and settings.
    case administrator

    /// The team whose key somebody of this role may turn.
    public var team: Team? {
        switch self {
        case .biomedicalEngineer: .biomedicalEngineering
        case .securityAnalyst: .security
        case .clinicalLead, .patientContact, .auditor, .administrator: nil
        }
    }

    /// What people call it.
    public var title: String {
        switch self {
        case .biomedicalEngineer: "Biomedical engineer"
        case .securityAnalyst: "Security analyst"
        case .clinicalLead: "Clinical lead"
        case .patientContact: "Patient-contact staff"
        case .auditor: "Auditor"
        case .administrator: "Administrator"
        }
    }
}
