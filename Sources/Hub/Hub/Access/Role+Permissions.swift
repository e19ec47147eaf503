extension Role {
    /// What somebody of this role may do: the one table that all else follows.
    public var permissions: Set<Permission> {
        switch self {
        case .biomedicalEngineer:
            [
                .read, .importAdvisories, .importInventories, .review, .workOnCases, .turnKeys, .acceptRisk, .comment,
                .seePatientReferences, .ownAccount,
            ]
        case .securityAnalyst:
            [.read, .importAdvisories, .review, .workOnCases, .turnKeys, .acceptRisk, .comment, .ownAccount]
        case .clinicalLead: [.read, .acceptRisk, .comment, .seePatientReferences, .ownAccount]
        case .patientContact: [.read, .comment, .seePatientReferences, .contactPatients, .ownAccount]
        case .auditor: [.read, .audit, .ownAccount]
        case .administrator: [.read, .importAdvisories, .importInventories, .audit, .administer, .ownAccount]
        }
    }
}
