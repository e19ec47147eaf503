/// What a device does for a patient; it sets the patient-harm floor.
public enum ClinicalFunction: String, Codable, CaseIterable, Hashable, Sendable {
    /// Runs the house: nothing that a patient depends on.
    case administrative
    /// Supports care without treating or watching a patient: beds, dispensing, sterilisation.
    case support
    /// Nobody has said, and the words of the inventory do not tell.
    case unknown
    /// Diagnoses or monitors.
    case diagnosis
    /// Sustains life or delivers therapy.
    case therapy

    /// The order of harm. Unknown counts no less than a device that diagnoses or monitors.
    public var rank: Int {
        switch self {
        case .administrative: 0
        case .support: 1
        case .unknown, .diagnosis: 2
        case .therapy: 3
        }
    }

    /// The function in words.
    public var words: String {
        switch self {
        case .administrative: "is administrative"
        case .support: "supports care"
        case .unknown: "has a function that is not known"
        case .diagnosis: "diagnoses or monitors"
        case .therapy: "sustains life or delivers therapy"
        }
    }
}
