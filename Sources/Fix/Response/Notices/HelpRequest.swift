public import Triage

/// A recipient's wish to be helped: a task for patient-contact staff from the moment it is made.
public struct HelpRequest: Sendable, Hashable, Identifiable {
    /// What help is asked for. There is no free text: what people would write there is nobody else's to keep.
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// They do not know how.
        case unclear
        /// They cannot do it.
        case cannot
        /// The device did something strange.
        case strange
        /// They want to be called.
        case call
    }

    /// Its number within the case, such as `H3`.
    public let id: String
    /// The notice it came from.
    public let notice: String
    /// The action it is about; nil for all of it.
    public let action: String?
    /// What help is asked for.
    public let reason: Reason
    /// When.
    public let at: Instant
    /// What was done about it; nil while nobody has.
    public internal(set) var answer: String?
    /// Who did, by account id.
    public internal(set) var answeredBy: String?
    /// When.
    public internal(set) var answeredAt: Instant?
}
