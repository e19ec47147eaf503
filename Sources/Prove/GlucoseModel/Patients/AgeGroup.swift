/// The three groups of ten virtual patients.
public enum AgeGroup: String, CaseIterable, Hashable, Sendable {
    /// Children, 24 to 46 kg.
    case child
    /// Adolescents, 38 to 69 kg.
    case adolescent
    /// Adults, 63 to 111 kg.
    case adult
}
