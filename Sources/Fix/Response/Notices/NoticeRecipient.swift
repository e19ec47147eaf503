/// Who a notice is for: a patient who owns devices, or a ward or clinic that has some in its care.
///
/// It names nobody: patients are known by the inventory's opaque reference, and names stay with the contact data.
public struct NoticeRecipient: Sendable, Hashable, Codable {
    /// What kind of recipient it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A patient, at home.
        case patient
        /// A ward or a clinic.
        case place
    }

    /// What kind of recipient it is.
    public var kind: Kind
    /// The inventory's patient contact reference, or the name of the ward or clinic; empty where the inventory has none.
    public var reference: String

    /// A recipient.
    public init(_ kind: Kind, reference: String) {
        (self.kind, self.reference) = (kind, reference)
    }

    /// Which actions of the plan are for this recipient.
    public var audience: Audience { kind == .patient ? .patient : .clinician }
}
