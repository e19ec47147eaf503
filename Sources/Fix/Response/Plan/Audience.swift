/// Whom an action is for.
public enum Audience: String, Sendable, Hashable, Codable, CaseIterable {
    /// Biomedical engineering.
    case biomedicalEngineering = "biomedical_engineering"
    /// Cybersecurity.
    case security
    /// Those who treat the patient.
    case clinician
    /// The patient.
    case patient
}
