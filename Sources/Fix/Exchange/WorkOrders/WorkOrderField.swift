/// What Suture can say in a work order.
public enum WorkOrderField: String, Sendable, Hashable, CaseIterable {
    /// A number that stays the same, so that importing twice makes no second order: `SUTURE-12-A1-BME-10234`.
    case number
    /// The asset tag.
    case assetTag = "asset_tag"
    /// The serial number.
    case serialNumber = "serial_number"
    case manufacturer
    case model
    case modelNumber = "model_number"
    case softwareVersion = "software_version"
    case department
    case location
    /// The number of the case.
    case caseNumber = "case"
    /// What the problem is.
    case title
    /// The action's id within the case.
    case action
    /// What kind of action it is.
    case kind
    /// What is to be done, as both teams agreed on it.
    case instruction
    /// How urgent, in triage's words.
    case priority
    /// When it is due; empty without a date.
    case dueDate = "due_date"
    /// When the case was opened.
    case openedDate = "opened_date"
    /// The advisories' tracking ids.
    case advisories
    /// The vulnerabilities of the device.
    case vulnerabilities
    /// How far it is: `open`, `in progress`, `done`.
    case status
}
