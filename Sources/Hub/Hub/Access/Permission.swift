/// One thing that somebody may or may not do here. Every verb of the hub asks for one.
public enum Permission: String, Sendable, Hashable, Codable, CaseIterable {
    /// Read advisories, devices, products, verdicts and cases.
    case read
    /// Bring in advisories, and look at all devices again.
    case importAdvisories = "import-advisories"
    /// Bring in inventories.
    case importInventories = "import-inventories"
    /// Say which product is which, and what the facts of a product are.
    case review
    /// Open a case, assess it, plan actions, do them, hand over, note.
    case workOnCases = "work-on-cases"
    /// Turn one of the two keys of a case.
    case turnKeys = "turn-keys"
    /// Accept the risk of a device until a date.
    case acceptRisk = "accept-risk"
    /// Write a comment on a case.
    case comment
    /// See the references under which the hospital knows the patients who own devices.
    case seePatientReferences = "see-patient-references"
    /// See how to reach patients, and tell them what to do.
    case contactPatients = "contact-patients"
    /// Read the audit log and have it verified and sealed.
    case audit
    /// Keep accounts and everybody's tokens.
    case administer
    /// Keep one's own password, sessions and tokens.
    case ownAccount = "own-account"

    /// The scope that a token needs for it.
    public var scope: Scope {
        switch self {
        case .read, .seePatientReferences: .read
        case .importAdvisories, .importInventories: .import
        case .review, .workOnCases, .turnKeys, .acceptRisk, .comment: .work
        case .contactPatients: .contacts
        case .audit: .audit
        case .administer, .ownAccount: .admin
        }
    }
}
