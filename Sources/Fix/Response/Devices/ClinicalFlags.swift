/// What a device's use means for a patient.
public struct ClinicalFlags: Sendable, Hashable, Codable {
    /// Whether a patient depends on it now.
    public var inUse: Bool
    /// Whether it sustains life.
    public var sustainsLife: Bool
    /// Whether it delivers therapy.
    public var deliversTherapy: Bool

    /// Flags; all down where left out.
    public init(inUse: Bool = false, sustainsLife: Bool = false, deliversTherapy: Bool = false) {
        (self.inUse, self.sustainsLife, self.deliversTherapy) = (inUse, sustainsLife, deliversTherapy)
    }

    private enum CodingKeys: String, CodingKey {
        case inUse = "in_use"
        case sustainsLife = "sustains_life"
        case deliversTherapy = "delivers_therapy"
    }
}
